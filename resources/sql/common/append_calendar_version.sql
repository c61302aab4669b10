INSERT INTO calendar_version (calendar_id, version, body, created_at, created_by)
SELECT ?, coalesce(max(version), 0) + 1, ?, ?, ? FROM calendar_version WHERE calendar_id = ?
RETURNING version
