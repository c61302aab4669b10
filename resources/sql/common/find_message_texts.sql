SELECT t.purpose, t.medium, t.language, t.version, t.subject, t.body, t.saved_by, t.saved_at
FROM message_text AS t
WHERE NOT EXISTS (
    SELECT 1 FROM message_text AS newer
    WHERE newer.purpose = t.purpose AND newer.medium = t.medium AND newer.language = t.language
        AND newer.version > t.version)
