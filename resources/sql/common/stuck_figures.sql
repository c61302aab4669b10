-- Calls and letters wait for a person, and a reminder for its hour: they are no messages that do not leave.
SELECT
    (SELECT count(*) FROM outbox WHERE state IN ('held', 'ready', 'sending') AND created_at <= ? AND (not_before <= ? OR fault <> '') AND medium IN ('email', 'sms')),
    (SELECT count(*) FROM outbox WHERE state IN ('uncertain', 'failed')),
    coalesce((SELECT max(id) FROM outbox WHERE state IN ('held', 'ready', 'sending') AND created_at <= ? AND (not_before <= ? OR fault <> '') AND medium IN ('email', 'sms')), 0),
    coalesce((SELECT max(id) FROM outbox WHERE state IN ('uncertain', 'failed')), 0),
    (SELECT min(created_at) FROM outbox WHERE state IN ('held', 'ready', 'sending') AND (not_before <= ? OR fault <> '') AND medium IN ('email', 'sms'))
