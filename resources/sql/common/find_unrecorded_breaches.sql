-- The partial index's own condition, word by word.
SELECT case_id FROM case_clock
WHERE state = 'running' AND breached_at IS NULL AND due_at <= ?
ORDER BY due_at
LIMIT ?
