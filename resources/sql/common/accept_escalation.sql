UPDATE escalation SET accepted_at = ? WHERE case_id = ? AND ended_at IS NULL AND accepted_at IS NULL
