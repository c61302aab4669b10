SELECT id, code, name, is_active FROM network_member ORDER BY id
