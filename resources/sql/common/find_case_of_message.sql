SELECT case_id FROM incoming_mail WHERE message_id = ? AND case_id IS NOT NULL ORDER BY id DESC LIMIT 1
