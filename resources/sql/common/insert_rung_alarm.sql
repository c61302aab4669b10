INSERT INTO clock_alarm (case_id, cycle, measure, alarm, planned_at, rung_at) VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (case_id, cycle, measure, alarm) DO NOTHING
