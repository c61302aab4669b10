INSERT INTO incoming_file (mail_id, part, name, size) VALUES (?, ?, ?, ?)
