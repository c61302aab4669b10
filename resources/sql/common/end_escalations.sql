UPDATE escalation SET ended_at = ? WHERE case_id = ? AND ended_at IS NULL
