INSERT INTO message_text (purpose, medium, language, version, subject, body, saved_by, saved_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (purpose, medium, language, version) DO NOTHING
