-- An outage begins with its first failed try, and each one more is counted.
INSERT INTO channel_health (channel, failing_since, tried_at, fault, sentence, failures, holder)
VALUES (?, ?, ?, ?, ?, 1, ?)
ON CONFLICT (channel) DO UPDATE SET
    failing_since = coalesce(channel_health.failing_since, excluded.failing_since), tried_at = excluded.tried_at,
    fault = excluded.fault, sentence = excluded.sentence, failures = channel_health.failures + 1,
    holder = excluded.holder
