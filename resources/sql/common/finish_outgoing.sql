UPDATE outbox SET state = ?, attempts = ?, not_before = ?, sent_at = ?, fault = ?, sentence = ?, lease_until = NULL
WHERE id = ? AND state = 'sending' AND lease_holder = ?
