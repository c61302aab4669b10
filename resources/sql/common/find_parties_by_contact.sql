SELECT DISTINCT party_id FROM contact_point WHERE normalized = ? ORDER BY party_id
