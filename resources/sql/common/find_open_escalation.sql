SELECT id, case_id, network_member_id, code, opened_at, accepted_at, ended_at FROM escalation
WHERE case_id = ? AND ended_at IS NULL
