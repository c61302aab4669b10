-- One walk over each manager's stretch of case_owner_rank; left to itself the planner counts some of it by another index
-- and looks every row up.
SELECT id, login, name, role, is_active, network_member_id, capacity, skills, shift_from, shift_to, version, last_assigned_at,
    held.soon, held.today, held.later
FROM user_account
CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE due_rank < ?) AS soon,
        count(*) FILTER (WHERE due_rank >= ? AND due_rank < ?) AS today,
        count(*) FILTER (WHERE due_rank >= ?) AS later
    FROM complaint_case
    WHERE is_open = 1 AND owner_id = user_account.id
) AS held
WHERE role = 'claims_manager' AND is_active = 1
ORDER BY id
