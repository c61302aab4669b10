SELECT n.id, n.user_id, n.kind, n.case_id, c.number, c.summary, n.measure, n.alarm, n.planned_at, n.created_at, n.amount,
       n.read_at
FROM notification AS n
LEFT JOIN complaint_case AS c ON c.id = n.case_id
WHERE n.user_id = ? AND n.visible_at <= ? AND (n.read_at IS NULL OR n.read_at >= ?)
ORDER BY n.id DESC
LIMIT ?
