INSERT INTO network_member (code, name, is_active)
VALUES (?, ?, ?)
ON CONFLICT (code) DO UPDATE SET
    name = excluded.name,
    is_active = excluded.is_active
RETURNING id
