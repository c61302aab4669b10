-- The partial index's own condition, word by word.
SELECT alarm_at FROM case_clock
WHERE alarm_at IS NOT NULL
ORDER BY alarm_at
LIMIT 1
