-- Each side stops by itself, so that a customer with thousands of cases costs no more than one with few.
SELECT id FROM (
    SELECT id, received_at FROM (
        SELECT id, received_at FROM complaint_case WHERE customer_id = ?
        ORDER BY received_at DESC, id DESC LIMIT ?
    ) AS as_customer
    UNION ALL
    SELECT id, received_at FROM (
        SELECT id, received_at FROM complaint_case
        WHERE consumer_id = ? AND consumer_id IS NOT NULL AND (customer_id IS NULL OR consumer_id <> customer_id)
        ORDER BY received_at DESC, id DESC LIMIT ?
    ) AS as_consumer
) AS theirs
ORDER BY received_at DESC, id DESC
LIMIT ?
