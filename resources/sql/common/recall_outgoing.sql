UPDATE outbox SET state = 'discarded' WHERE case_id = ? AND purpose = ? AND state = 'held' AND not_before > ?
