SELECT id, login, name, role, is_active, network_member_id, capacity, skills, shift_from, shift_to, version
FROM user_account
ORDER BY id
