SELECT network_member_id, email, phone, language, territory, capacity, version FROM network_profile WHERE network_member_id = ?
