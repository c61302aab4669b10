INSERT INTO mail_original (mail_id, content) VALUES (?, ?)
