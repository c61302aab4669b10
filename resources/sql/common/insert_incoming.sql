INSERT INTO incoming_mail (content_hash, size, kept_at, state) VALUES (?, ?, ?, ?)
ON CONFLICT (content_hash) DO NOTHING
RETURNING id
