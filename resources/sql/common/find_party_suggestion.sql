-- One party may hold thousands of cases; beyond a hundred nobody counts.
SELECT id, name, document, place, is_vip, last_contact_at, (
    SELECT count(*) FROM (
        SELECT id FROM complaint_case WHERE customer_id = party.id AND is_open = 1
        UNION ALL
        SELECT id FROM complaint_case
        WHERE consumer_id = party.id AND consumer_id IS NOT NULL AND (customer_id IS NULL OR consumer_id <> customer_id)
            AND is_open = 1
        LIMIT 100
    ) AS open_case
)
FROM party
WHERE id = ?
