UPDATE notification SET read_at = ?
WHERE user_id = ? AND read_at IS NULL AND kind = 'message_stuck' AND case_id IS NULL
