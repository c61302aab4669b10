SELECT id, kind, value, normalized, is_primary
FROM contact_point
WHERE party_id = ?
ORDER BY id
