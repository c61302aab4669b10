-- A person did it, or tried: a call, a letter.
UPDATE outbox SET state = ?, attempts = ?, not_before = ?, sent_at = ?, delivered_at = ?
WHERE id = ? AND state = ?
