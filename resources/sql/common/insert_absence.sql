INSERT INTO absence (user_id, from_at, until_at, note, declared_by, declared_at, ended_at)
VALUES (?, ?, ?, ?, ?, ?, ?)
RETURNING id
