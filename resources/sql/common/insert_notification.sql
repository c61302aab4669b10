INSERT INTO notification (notification_key, user_id, kind, case_id, measure, alarm, planned_at, created_at, visible_at, amount)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (notification_key) DO NOTHING
RETURNING id
