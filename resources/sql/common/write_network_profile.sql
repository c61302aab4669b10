INSERT INTO network_profile (network_member_id, email, phone, language, territory, capacity, categories, calendar_id,
    contact_person, version)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
ON CONFLICT (network_member_id) DO UPDATE SET email = excluded.email, phone = excluded.phone,
    language = excluded.language, territory = excluded.territory, capacity = excluded.capacity,
    categories = excluded.categories, calendar_id = excluded.calendar_id, contact_person = excluded.contact_person,
    version = network_profile.version + 1
WHERE network_profile.version = ?
RETURNING version
