SELECT cycle, measure, started_at, allowance, due_at, state, fulfilled_at, breached_at, paused
FROM case_clock
WHERE case_id = ?
ORDER BY started_at, cycle, measure
