SELECT id, user_id, from_at, until_at, note, declared_by, declared_at, ended_at
FROM absence
WHERE id = ?
