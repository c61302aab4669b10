SELECT id FROM complaint_case
WHERE wait_until IS NOT NULL AND wait_until <= ? AND is_open = 1
ORDER BY wait_until
LIMIT ?
