SELECT (SELECT count(*) FROM mail_original),
       (SELECT count(*) FROM incoming_mail WHERE state = 'case'),
       (SELECT count(*) FROM incoming_mail WHERE state = 'follow_up'),
       (SELECT count(*) FROM incoming_mail WHERE state = 'report'),
       (SELECT count(*) FROM incoming_mail WHERE state = 'quarantine'),
       (SELECT count(*) FROM incoming_mail WHERE state = 'dismissed'),
       (SELECT count(*) FROM incoming_mail WHERE state = 'stored')
