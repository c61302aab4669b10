INSERT INTO channel_health (channel, tried_at, last_success_at, holder)
VALUES (?, ?, ?, ?)
ON CONFLICT (channel) DO UPDATE SET
    failing_since = NULL, tried_at = excluded.tried_at, last_success_at = excluded.last_success_at, fault = '',
    sentence = '', failures = 0, holder = excluded.holder
