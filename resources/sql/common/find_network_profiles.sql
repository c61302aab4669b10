SELECT network_member_id, email, phone, language, territory, capacity, version, categories, calendar_id, contact_person
FROM network_profile ORDER BY network_member_id
