SELECT case_id, cycle, measure, agreement_id, agreement_version, started_at, unit, amount, due_at, state, fulfilled_at,
    breached_at, paused, alarm_at
FROM case_clock
WHERE case_id BETWEEN ? AND ?
ORDER BY case_id, cycle, measure
