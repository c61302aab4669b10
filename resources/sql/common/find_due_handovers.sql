-- One that was ended or taken back before it began hands nothing over; nor does one that nobody noticed until it was over.
SELECT a.id, a.user_id, a.from_at, a.until_at, p.keeps_later
FROM planned_handover p
JOIN absence a ON a.id = p.absence_id
WHERE p.done_at IS NULL AND p.due_at <= ? AND a.until_at > ? AND (a.ended_at IS NULL OR a.ended_at > ?)
ORDER BY p.due_at, a.id
