-- One in somebody's hand is looked at again when that hand should have let go. The partial index's own condition.
SELECT min(CASE WHEN state = 'sending' THEN lease_until ELSE not_before END) FROM outbox
WHERE state IN ('held', 'ready', 'sending') AND medium IN (?, ?)
