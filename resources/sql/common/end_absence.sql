UPDATE absence SET ended_at = ?
WHERE id = ?
