SELECT count(*) FROM notification WHERE user_id = ? AND read_at IS NULL AND visible_at <= ?
