UPDATE user_account SET password_hash = ?, failed_attempts = ?, locked_until = ? WHERE id = ?
