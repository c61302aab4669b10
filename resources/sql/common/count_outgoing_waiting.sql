-- What should have left by now, by medium; a reminder that waits for its hour is not among it. The partial index's own
-- condition, word by word.
SELECT medium, count(*), min(created_at) FROM outbox
WHERE state IN ('held', 'ready', 'sending') AND medium IN ('email', 'sms') AND (not_before <= ? OR fault <> '')
GROUP BY medium
