SELECT category_id, count(*), sum(CASE WHEN due_rank < ? THEN 1 ELSE 0 END),
    sum(CASE WHEN due_rank <= ? THEN 1 ELSE 0 END), sum(CASE WHEN due_rank <= ? THEN 1 ELSE 0 END)
FROM complaint_case
WHERE is_open = 1
GROUP BY category_id
