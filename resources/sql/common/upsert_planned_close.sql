INSERT INTO planned_close (case_id, message_id, due_at) VALUES (?, ?, ?)
ON CONFLICT (case_id) DO UPDATE SET message_id = excluded.message_id, due_at = excluded.due_at
