INSERT INTO contact_point (party_id, kind, value, normalized, is_primary)
VALUES (?, ?, ?, ?, ?)
RETURNING id
