-- Whom clocks told of which case, how it stands, and the clock that spoke; newest first. Of the time before the second
-- moment only what nobody has read.
SELECT n.id, n.user_id, n.kind, n.case_id, n.measure, n.alarm, n.planned_at, n.created_at, n.visible_at, n.amount,
    n.read_at, c.number, c.summary, c.is_open, c.owner_id, c.late_reason,
    c.due_state, c.due_measure, c.due_at, c.due_soon_at, c.due_urgent_at, c.due_remaining,
    (SELECT k.agreement_id FROM case_clock AS k
     WHERE k.case_id = n.case_id AND k.started_at <= n.planned_at
        AND k.measure = coalesce(n.measure, CASE WHEN n.kind = 'unaccepted' THEN 'network_acceptance' END)
     ORDER BY k.cycle DESC LIMIT 1),
    (SELECT k.agreement_version FROM case_clock AS k
     WHERE k.case_id = n.case_id AND k.started_at <= n.planned_at
        AND k.measure = coalesce(n.measure, CASE WHEN n.kind = 'unaccepted' THEN 'network_acceptance' END)
     ORDER BY k.cycle DESC LIMIT 1),
    (SELECT k.fulfilled_at FROM case_clock AS k
     WHERE k.case_id = n.case_id AND k.started_at <= n.planned_at
        AND k.measure = coalesce(n.measure, CASE WHEN n.kind = 'unaccepted' THEN 'network_acceptance' END)
     ORDER BY k.cycle DESC LIMIT 1)
FROM notification AS n
LEFT JOIN complaint_case AS c ON c.id = n.case_id
WHERE n.created_at >= ? AND (n.created_at >= ? OR (n.read_at IS NULL AND coalesce(c.is_open, 0) = 1)) AND n.kind IN ('alarm', 'digest', 'moved_on', 'declined', 'unaccepted')
ORDER BY n.created_at DESC, n.id DESC
LIMIT ?
