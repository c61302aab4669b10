INSERT INTO mail_place (mailbox, validity, uid, mail_id) VALUES (?, ?, ?, ?)
ON CONFLICT (mailbox, validity, uid) DO NOTHING
