-- Cases that went to the network since then, and those that nobody there has accepted yet; newest first. What was
-- written to the member counts by the message that got furthest.
SELECT e.id, e.case_id, e.network_member_id, e.opened_at, e.accepted_at, e.ended_at,
    (SELECT max(k.due_at) FROM case_clock AS k
     WHERE k.case_id = e.case_id AND k.measure = 'network_acceptance' AND k.started_at = e.opened_at),
    (SELECT max(o.sent_at) FROM outbox AS o
     WHERE o.case_id = e.case_id AND o.purpose = 'escalation' AND o.created_at = e.opened_at),
    (SELECT max(o.delivered_at) FROM outbox AS o
     WHERE o.case_id = e.case_id AND o.purpose = 'escalation' AND o.created_at = e.opened_at),
    (SELECT count(*) FROM outbox AS o
     WHERE o.case_id = e.case_id AND o.purpose = 'escalation' AND o.created_at = e.opened_at
        AND o.state IN ('failed', 'uncertain')),
    c.number, c.summary, c.is_open, c.owner_id, c.late_reason,
    c.due_state, c.due_measure, c.due_at, c.due_soon_at, c.due_urgent_at, c.due_remaining
FROM escalation AS e
JOIN complaint_case AS c ON c.id = e.case_id
WHERE e.id IN (
    SELECT id FROM escalation WHERE opened_at >= ?
    UNION
    SELECT id FROM escalation WHERE ended_at IS NULL AND accepted_at IS NULL)
ORDER BY e.opened_at DESC, e.id DESC
LIMIT ?
