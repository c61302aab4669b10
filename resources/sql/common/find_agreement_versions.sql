SELECT agreement_id, version, body FROM agreement_version ORDER BY agreement_id, version
