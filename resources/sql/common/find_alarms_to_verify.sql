SELECT case_id, measure, cycle, alarm FROM clock_alarm
WHERE case_id BETWEEN ? AND ?
ORDER BY case_id
