SELECT calendar_id, version, body FROM calendar_version ORDER BY calendar_id, version
