SELECT case_id, id, at, type, data
FROM case_event
WHERE case_id BETWEEN ? AND ?
ORDER BY case_id, id
