SELECT v.version, v.created_at, coalesce(u.name, '')
FROM calendar_version AS v
LEFT JOIN user_account AS u ON u.id = v.created_by
WHERE v.calendar_id = ?
ORDER BY v.version DESC
