SELECT id, owner_id, role, name_es, name_en, query, position
FROM saved_view
WHERE id = ?
