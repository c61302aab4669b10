INSERT INTO change_log (at, actor_id, origin, entity, entity_id, version, verb)
VALUES (?, ?, ?, ?, ?, ?, ?)
RETURNING seq
