-- Each case that went to the member since then, with how its two clocks went; both began with it.
SELECT e.case_id, e.network_member_id, e.opened_at, e.accepted_at, e.ended_at,
    (SELECT max(a.due_at) FROM case_clock AS a
     WHERE a.case_id = e.case_id AND a.measure = 'network_acceptance' AND a.started_at = e.opened_at),
    (SELECT max(r.due_at) FROM case_clock AS r
     WHERE r.case_id = e.case_id AND r.measure = 'network_resolution' AND r.started_at = e.opened_at),
    (SELECT max(r.fulfilled_at) FROM case_clock AS r
     WHERE r.case_id = e.case_id AND r.measure = 'network_resolution' AND r.started_at = e.opened_at)
FROM escalation AS e
WHERE e.network_member_id = ? AND (e.opened_at >= ? OR e.ended_at IS NULL)
ORDER BY e.opened_at, e.id
