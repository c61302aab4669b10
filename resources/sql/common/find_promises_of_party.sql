SELECT e.id, e.case_id, e.at, e.actor_id, e.type, e.text, e.data, c.number, c.summary, coalesce(u.name, '')
FROM (
    SELECT id, number, summary FROM complaint_case WHERE customer_id = ? AND is_open = 1
    UNION ALL
    SELECT id, number, summary FROM complaint_case
    WHERE consumer_id = ? AND consumer_id IS NOT NULL AND (customer_id IS NULL OR consumer_id <> customer_id) AND is_open = 1
) AS c
JOIN case_event AS e ON e.case_id = c.id
LEFT JOIN user_account AS u ON u.id = e.actor_id
WHERE e.type IN ('promise', 'undone')
ORDER BY e.at DESC, e.id DESC
LIMIT ?
