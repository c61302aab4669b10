SELECT cycle, measure, agreement_id, agreement_version, started_at, unit, amount, due_at, state, fulfilled_at,
    breached_at, paused, alarm_at
FROM case_clock
WHERE case_id = ?
ORDER BY started_at, cycle, measure
