INSERT INTO user_account (login, name, role, is_active, network_member_id, capacity, skills, shift_from, shift_to, version, password_hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
