-- In force or to come; those that were ended before they began never count.
SELECT id, user_id, from_at, until_at, note, declared_by, declared_at, ended_at
FROM absence
WHERE until_at > ? AND (ended_at IS NULL OR (ended_at > ? AND ended_at > from_at))
ORDER BY from_at, id
