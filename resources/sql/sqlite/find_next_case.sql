SELECT coalesce((SELECT max(id) FROM complaint_case), 0) + 1, base_id
FROM number_year
WHERE year = ?
