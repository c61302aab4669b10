INSERT INTO contact_reveal (case_id, network_member_id, user_id, at) VALUES (?, ?, ?, ?)
ON CONFLICT (case_id, network_member_id) DO NOTHING
