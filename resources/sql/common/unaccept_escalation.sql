UPDATE escalation SET accepted_at = NULL WHERE case_id = ? AND ended_at IS NULL
