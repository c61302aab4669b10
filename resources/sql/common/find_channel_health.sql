SELECT channel, failing_since, tried_at, last_success_at, fault, sentence, failures, holder FROM channel_health
ORDER BY channel
