SELECT id, owner_id, role, name_es, name_en, query, position
FROM saved_view
WHERE owner_id = ? OR (owner_id IS NULL AND (role IS NULL OR role = ?))
ORDER BY position, id
