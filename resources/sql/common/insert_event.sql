INSERT INTO case_event (case_id, at, actor_id, type, text, data)
VALUES (?, ?, ?, ?, ?, ?)
RETURNING id
