INSERT INTO case_file (case_id, network_member_id, name, type, size, sha256, added_by, added_at, content)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
