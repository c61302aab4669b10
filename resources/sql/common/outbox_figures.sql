SELECT
    (SELECT count(*) FROM outbox WHERE state IN ('held', 'ready', 'sending') AND medium NOT IN ('call', 'letter')),
    (SELECT min(created_at) FROM outbox
     WHERE state IN ('held', 'ready', 'sending') AND medium NOT IN ('call', 'letter')),
    (SELECT count(*) FROM outbox WHERE state IN ('uncertain', 'failed')),
    (SELECT count(*) FROM outbox WHERE state IN ('held', 'ready') AND medium IN ('call', 'letter'))
