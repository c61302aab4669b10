SELECT case_id FROM escalation WHERE network_member_id = ? AND ended_at IS NULL ORDER BY opened_at, id
