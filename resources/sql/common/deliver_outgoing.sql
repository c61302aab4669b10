-- A receipt may come before the answer of the gateway, and more than once; only that the phone has it mends a failure.
UPDATE outbox SET state = ?, delivered_at = CASE WHEN CAST(? AS TEXT) = 'delivered' THEN CAST(? AS BIGINT) END,
    sent_at = coalesce(sent_at, CAST(? AS BIGINT)), fault = ?, sentence = ?, lease_until = NULL
WHERE reference = ? AND state IN ('sending', 'sent', 'uncertain', 'failed') AND state <> ?
    AND (state <> 'failed' OR CAST(? AS TEXT) = 'delivered')
RETURNING id
