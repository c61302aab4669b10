INSERT INTO calendar (code) VALUES (?)
ON CONFLICT (code) DO UPDATE SET code = excluded.code
RETURNING id
