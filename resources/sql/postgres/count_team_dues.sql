-- Each owner's stretch of case_owner_rank by itself, as in count_team_cases.
SELECT user_account.id, held.hour, held.cases
FROM user_account
CROSS JOIN LATERAL (
    SELECT (due_rank - ?) / 3600000 AS hour, count(*) AS cases
    FROM complaint_case
    WHERE is_open = 1 AND owner_id = user_account.id AND due_rank >= ? AND due_rank < ?
    GROUP BY 1
) AS held
