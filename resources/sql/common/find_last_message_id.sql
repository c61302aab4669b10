SELECT message_id FROM incoming_mail WHERE case_id = ? AND lower(sender) = ? ORDER BY id DESC LIMIT 1
