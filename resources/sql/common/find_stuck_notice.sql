SELECT
    coalesce((SELECT max(amount) FROM notification WHERE user_id = ? AND read_at IS NULL AND kind = 'message_stuck' AND case_id IS NULL), 0),
    (SELECT count(*) FROM notification WHERE notification_key = ?)
