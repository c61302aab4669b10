SELECT day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel, amount, id
FROM rollup_delta
WHERE id > ?
ORDER BY id
LIMIT ?
