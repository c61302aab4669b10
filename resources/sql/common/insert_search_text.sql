INSERT INTO case_text (case_id, body) VALUES (?, ?) ON CONFLICT (case_id) DO NOTHING
