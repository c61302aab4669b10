INSERT INTO planned_handover (absence_id, due_at, keeps_later) VALUES (?, ?, ?)
