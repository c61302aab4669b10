-- Each open case of a manager is counted once, in its stretch of case_owner_rank; only that index is read.
SELECT id, login, name, role, is_active, network_member_id, capacity, skills, shift_from, shift_to, version, last_assigned_at,
    (SELECT count(*) FROM complaint_case AS held
     WHERE held.is_open = 1 AND held.owner_id = user_account.id AND held.due_rank < ?),
    (SELECT count(*) FROM complaint_case AS held
     WHERE held.is_open = 1 AND held.owner_id = user_account.id AND held.due_rank >= ? AND held.due_rank < ?),
    (SELECT count(*) FROM complaint_case AS held
     WHERE held.is_open = 1 AND held.owner_id = user_account.id AND held.due_rank >= ?)
FROM user_account
WHERE role = 'claims_manager' AND is_active = 1
ORDER BY id
