SELECT mail_id FROM mail_place WHERE mailbox = ? AND validity = ? AND uid = ?
