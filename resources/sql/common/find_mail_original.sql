SELECT content FROM mail_original WHERE mail_id = ?
