-- Never backwards: an imported old contact is not the latest one.
UPDATE party SET last_contact_at = ?
WHERE id = ? AND (last_contact_at IS NULL OR last_contact_at < ?)
