SELECT day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel, amount
FROM rollup_daily
WHERE day = ?
