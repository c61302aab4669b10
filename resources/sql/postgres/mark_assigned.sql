-- The mark only orders choices: where another desk is just writing it, this one doesn't wait for that desk's commit.
UPDATE user_account SET last_assigned_at = ?
WHERE id = (SELECT id FROM user_account WHERE id = ? FOR NO KEY UPDATE SKIP LOCKED)
