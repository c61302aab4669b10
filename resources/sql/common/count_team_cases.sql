-- Open cases of each owner, of which overdue, and due before the given instant; one walk over case_owner_rank.
SELECT owner_id, count(*), sum(CASE WHEN due_rank < ? THEN 1 ELSE 0 END), sum(CASE WHEN due_rank < ? THEN 1 ELSE 0 END)
FROM complaint_case
WHERE is_open = 1 AND owner_id IS NOT NULL
GROUP BY owner_id
