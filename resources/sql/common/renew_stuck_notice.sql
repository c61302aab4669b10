UPDATE notification SET amount = ?
WHERE user_id = ? AND read_at IS NULL AND kind = 'message_stuck' AND case_id IS NULL
