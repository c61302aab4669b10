SELECT seq, at, actor_id, origin, entity, entity_id, version, verb
FROM change_log
WHERE seq > ?
ORDER BY seq
LIMIT ?
