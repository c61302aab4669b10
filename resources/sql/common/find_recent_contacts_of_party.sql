-- Each side stops by itself, so that a customer with thousands of cases costs no more than one with few.
SELECT e.id, e.case_id, e.at, e.actor_id, e.type, e.text, e.data, c.number, c.summary, coalesce(u.name, '')
FROM (
    SELECT id FROM (
        SELECT id FROM complaint_case WHERE customer_id = ?
        ORDER BY received_at DESC, id DESC LIMIT 50
    ) AS as_customer
    UNION ALL
    SELECT id FROM (
        SELECT id FROM complaint_case
        WHERE consumer_id = ? AND consumer_id IS NOT NULL AND (customer_id IS NULL OR consumer_id <> customer_id)
        ORDER BY received_at DESC, id DESC LIMIT 50
    ) AS as_consumer
) AS theirs
JOIN complaint_case AS c ON c.id = theirs.id
JOIN case_event AS e ON e.case_id = c.id
LEFT JOIN user_account AS u ON u.id = e.actor_id
WHERE e.type IN ('received', 'contact', 'undone')
ORDER BY e.at DESC, e.id DESC
LIMIT ?
