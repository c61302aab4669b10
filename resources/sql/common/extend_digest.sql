UPDATE notification SET amount = amount + 1
WHERE id = (
    SELECT id FROM notification
    WHERE user_id = ? AND kind = 'digest' AND read_at IS NULL AND created_at >= ?
    ORDER BY id DESC
    LIMIT 1
)
