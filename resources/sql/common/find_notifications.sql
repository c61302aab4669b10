SELECT n.id, n.user_id, n.kind, n.case_id, c.number, c.summary, n.measure, n.alarm, n.planned_at, n.created_at, n.amount
FROM notification AS n
LEFT JOIN complaint_case AS c ON c.id = n.case_id
WHERE n.user_id = ? AND n.read_at IS NULL AND n.visible_at <= ?
ORDER BY n.id DESC
LIMIT ?
