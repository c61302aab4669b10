SELECT id FROM incoming_mail WHERE state = 'stored' AND id > ? ORDER BY id LIMIT ?
