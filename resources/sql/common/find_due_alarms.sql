-- The partial index's own condition, word by word.
SELECT case_id FROM case_clock
WHERE alarm_at IS NOT NULL AND alarm_at <= ?
ORDER BY alarm_at
LIMIT ?
