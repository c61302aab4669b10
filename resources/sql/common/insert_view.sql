INSERT INTO saved_view (owner_id, role, name_es, name_en, query, position)
VALUES (?, ?, ?, ?, ?, ?)
RETURNING id
