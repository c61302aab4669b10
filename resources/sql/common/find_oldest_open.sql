-- Whoever is not among the first of the walk over case_open_received is looked up by find_oldest_open_of.
SELECT owner_id, min(received_at)
FROM (SELECT owner_id, received_at FROM complaint_case WHERE is_open = 1 ORDER BY received_at, id LIMIT ?) AS oldest
WHERE owner_id IS NOT NULL
GROUP BY owner_id
