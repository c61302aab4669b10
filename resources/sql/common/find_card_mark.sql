SELECT c.late_reason, c.wait_until, (
    SELECT k.measure FROM case_clock AS k
    WHERE k.case_id = c.id AND (k.state = 'running' OR k.state = 'paused')
    ORDER BY k.due_at, k.measure
    LIMIT 1
)
FROM complaint_case AS c
WHERE c.id = ?
