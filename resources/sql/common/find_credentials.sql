SELECT password_hash, failed_attempts, locked_until FROM user_account WHERE id = ?
