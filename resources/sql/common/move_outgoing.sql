UPDATE outbox SET state = ?, not_before = ?, address = ?, fault = '', sentence = ''
WHERE id = ? AND state = ?
