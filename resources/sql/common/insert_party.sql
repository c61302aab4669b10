INSERT INTO party (kind, name, document, preferred_channel, locale, place, is_vip, consent_at, version)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
