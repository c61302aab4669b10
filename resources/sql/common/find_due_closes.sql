SELECT case_id, message_id, due_at FROM planned_close WHERE due_at <= ? ORDER BY due_at LIMIT ?
