SELECT id FROM incoming_mail WHERE message_id = ? AND id <> ? ORDER BY id LIMIT 1
