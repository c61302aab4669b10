INSERT INTO search_queue (case_id) VALUES (?) ON CONFLICT (case_id) DO NOTHING
