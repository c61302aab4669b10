SELECT due_at FROM planned_close ORDER BY due_at LIMIT 1
