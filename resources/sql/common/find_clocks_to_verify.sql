SELECT case_id, cycle, measure, started_at, allowance, due_at, state, fulfilled_at, breached_at, paused
FROM case_clock
WHERE case_id BETWEEN ? AND ?
ORDER BY case_id, cycle, measure
