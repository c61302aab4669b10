-- Due times of one day by owner and hour since its beginning; each owner's stretch of case_owner_rank.
SELECT held.owner_id, (held.due_rank - ?) / 3600000, count(*)
FROM user_account CROSS JOIN complaint_case AS held
WHERE held.is_open = 1 AND held.owner_id = user_account.id AND held.due_rank >= ? AND held.due_rank < ?
GROUP BY 1, 2
