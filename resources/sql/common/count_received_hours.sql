SELECT (received_at - ?) / 3600000, count(*)
FROM (
    SELECT received_at FROM complaint_case WHERE is_open = 1 AND received_at >= ? AND received_at < ?
    UNION ALL
    SELECT received_at FROM complaint_case WHERE is_open = 0 AND received_at >= ? AND received_at < ?
) AS received
GROUP BY 1
