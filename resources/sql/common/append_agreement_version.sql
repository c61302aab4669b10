INSERT INTO agreement_version (agreement_id, version, body, created_at, created_by)
SELECT ?, coalesce(max(version), 0) + 1, ?, ?, ? FROM agreement_version WHERE agreement_id = ?
RETURNING version
