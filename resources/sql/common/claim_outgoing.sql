-- What is due, and nothing for an address while an earlier message of the same case still waits: order is kept. The
-- outer conditions are asked again of a row that another agent took in the same moment.
UPDATE outbox SET state = 'sending', attempts = attempts + 1, lease_holder = ?, lease_until = ?
WHERE state IN ('held', 'ready', 'sending') AND (state <> 'sending' OR lease_until <= ?)
    AND id IN (
        SELECT o.id FROM outbox AS o
        WHERE o.state IN ('held', 'ready', 'sending') AND o.not_before <= ? AND o.medium IN (?, ?)
            AND (o.state <> 'sending' OR o.lease_until <= ?)
            AND NOT EXISTS (
                SELECT 1 FROM outbox AS earlier
                WHERE earlier.case_id = o.case_id AND earlier.address = o.address AND earlier.id < o.id
                    AND earlier.medium NOT IN ('call', 'letter')
                    AND earlier.state IN ('held', 'ready', 'sending'))
        ORDER BY o.not_before, o.id
        LIMIT ?)
RETURNING id
