INSERT INTO rollup_delta (day, figure, category_id, owner_id, network_member_id, moment_id, kind, channel, amount)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
