UPDATE user_account
SET login = ?, name = ?, role = ?, is_active = ?, network_member_id = ?, capacity = ?, skills = ?, shift_from = ?,
    shift_to = ?, version = version + 1
WHERE id = ? AND version = ?
