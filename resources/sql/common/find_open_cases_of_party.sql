SELECT id FROM (
    SELECT id, due_rank FROM complaint_case WHERE customer_id = ? AND is_open = 1
    UNION ALL
    SELECT id, due_rank FROM complaint_case
    WHERE consumer_id = ? AND consumer_id IS NOT NULL AND (customer_id IS NULL OR consumer_id <> customer_id) AND is_open = 1
) AS theirs
ORDER BY due_rank, id
LIMIT ?
