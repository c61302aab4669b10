UPDATE notification SET read_at = ? WHERE user_id = ? AND read_at IS NULL AND visible_at <= ?
