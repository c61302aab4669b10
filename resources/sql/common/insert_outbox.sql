INSERT INTO outbox (message_key, notification_id, state, created_at, not_before) VALUES (?, ?, 'ready', ?, ?)
ON CONFLICT (message_key) DO NOTHING
