UPDATE outbox SET state = 'discarded' WHERE case_id = ? AND purpose = ? AND state IN ('held', 'ready')
