SELECT (SELECT count(*) FROM outbox
        WHERE address = ? AND case_id = ? AND purpose = ? AND is_automatic = 1 AND state <> 'discarded'),
       (SELECT count(*) FROM outbox
        WHERE address = ? AND created_at > ? AND is_automatic = 1 AND medium = 'email' AND state <> 'discarded'),
       (SELECT count(*) FROM mail_block WHERE address = ? AND until_at > ?)
