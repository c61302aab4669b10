SELECT medium, state, count(*) FROM outbox WHERE state IN ('uncertain', 'failed') GROUP BY medium, state
