SELECT p.due_at
FROM planned_handover p
JOIN absence a ON a.id = p.absence_id
WHERE p.done_at IS NULL AND a.until_at > ? AND (a.ended_at IS NULL OR a.ended_at > ?)
ORDER BY p.due_at
LIMIT 1
