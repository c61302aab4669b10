SELECT wait_until FROM complaint_case
WHERE wait_until IS NOT NULL AND is_open = 1
ORDER BY wait_until
LIMIT 1
