UPDATE user_account SET last_assigned_at = ? WHERE id = ?
