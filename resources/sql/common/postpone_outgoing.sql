-- The server can't be reached: nobody knocks again before then.
UPDATE outbox SET not_before = ?, fault = ?, sentence = ?
WHERE state IN ('held', 'ready', 'sending') AND not_before < ? AND medium = ? AND state <> 'sending'
