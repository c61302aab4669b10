SELECT id FROM incoming_mail WHERE content_hash = ?
