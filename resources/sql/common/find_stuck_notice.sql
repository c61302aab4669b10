SELECT
    coalesce((SELECT max(amount) FROM notification WHERE user_id = ? AND read_at IS NULL AND kind = 'message_stuck'), 0),
    (SELECT count(*) FROM notification WHERE notification_key = ?)
