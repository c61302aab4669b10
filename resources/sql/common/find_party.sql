SELECT id, kind, name, document, preferred_channel, locale, place, is_vip, consent_at, version
FROM party
WHERE id = ?
