SELECT id, at, actor_id, type, text, data
FROM case_event
WHERE case_id = ?
ORDER BY id
