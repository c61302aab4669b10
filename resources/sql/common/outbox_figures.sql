SELECT
    (SELECT count(*) FROM outbox WHERE state IN ('held', 'ready', 'sending')),
    (SELECT min(created_at) FROM outbox WHERE state IN ('held', 'ready', 'sending')),
    (SELECT count(*) FROM outbox WHERE state IN ('uncertain', 'failed'))
