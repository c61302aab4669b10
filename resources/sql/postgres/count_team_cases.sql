-- One index-only walk over each owner's stretch of case_owner_rank; left to itself the planner reads every case.
SELECT user_account.id, held.cases, held.overdue, held.soon
FROM user_account
CROSS JOIN LATERAL (
    SELECT count(*) AS cases,
        count(*) FILTER (WHERE due_rank < ?) AS overdue,
        count(*) FILTER (WHERE due_rank < ?) AS soon
    FROM complaint_case
    WHERE is_open = 1 AND owner_id = user_account.id
) AS held
WHERE held.cases > 0
