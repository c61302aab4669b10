SELECT seq, at, actor_id, origin, entity, entity_id, version, verb
FROM change_log
WHERE seq BETWEEN ? AND ?
ORDER BY seq
LIMIT ?
