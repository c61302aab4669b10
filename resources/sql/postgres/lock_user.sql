SELECT id FROM user_account WHERE id = ? FOR UPDATE
