SELECT id, due_rank
FROM complaint_case
WHERE is_open = 1 AND owner_id = ? AND due_rank > ? AND due_rank < ?
ORDER BY due_rank, id
LIMIT ?
