SELECT network_member_id, count(*), sum(CASE WHEN due_rank < ? THEN 1 ELSE 0 END),
    sum(CASE WHEN due_rank <= ? THEN 1 ELSE 0 END), sum(CASE WHEN due_rank <= ? THEN 1 ELSE 0 END)
FROM complaint_case
WHERE is_open = 1 AND network_member_id IS NOT NULL
GROUP BY network_member_id
