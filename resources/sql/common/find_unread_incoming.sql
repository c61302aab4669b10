SELECT id FROM incoming_mail WHERE state = 'stored' ORDER BY id LIMIT ?
