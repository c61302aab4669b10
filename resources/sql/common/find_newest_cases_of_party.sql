SELECT id FROM (
    SELECT id, received_at FROM complaint_case WHERE customer_id = ?
    UNION ALL
    SELECT id, received_at FROM complaint_case
    WHERE consumer_id = ? AND consumer_id IS NOT NULL AND (customer_id IS NULL OR consumer_id <> customer_id)
) AS theirs
ORDER BY received_at DESC, id DESC
LIMIT ?
