SELECT measure, cycle, alarm FROM clock_alarm WHERE case_id = ?
