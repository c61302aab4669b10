UPDATE outbox SET state = ?, not_before = ?, address = ?, fault = '', sentence = '', told_at = NULL
WHERE id = ? AND state = ?
