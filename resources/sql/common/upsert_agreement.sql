INSERT INTO agreement (code) VALUES (?)
ON CONFLICT (code) DO UPDATE SET code = excluded.code
RETURNING id
