INSERT INTO escalation (case_id, network_member_id, code, opened_at) VALUES (?, ?, ?, ?) RETURNING id
