DELETE FROM contact_point WHERE party_id = ?
