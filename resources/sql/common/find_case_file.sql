SELECT id, case_id, network_member_id, name, type, size, sha256, added_by, added_at, content
FROM case_file WHERE id = ?
