SELECT purpose, medium, language, version, subject, body, saved_by, saved_at
FROM message_text
WHERE purpose = ? AND medium = ? AND language = ?
ORDER BY version DESC
