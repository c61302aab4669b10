SELECT network_member_id, count(*) FROM escalation WHERE ended_at IS NULL GROUP BY network_member_id
