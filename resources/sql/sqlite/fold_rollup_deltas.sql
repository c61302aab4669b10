INSERT INTO rollup_daily (day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel, amount)
SELECT day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel, sum(amount)
FROM rollup_delta
WHERE id <= ?
GROUP BY day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel
ON CONFLICT (day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel) DO UPDATE SET amount = amount + excluded.amount
