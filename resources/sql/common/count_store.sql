SELECT (SELECT count(*) FROM complaint_case),
       (SELECT count(*) FROM complaint_case WHERE is_open = 1),
       (SELECT count(*) FROM party),
       (SELECT count(*) FROM user_account),
       (SELECT count(*) FROM case_event)
