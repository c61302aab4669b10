INSERT INTO outbox (message_key, case_id, purpose, medium, recipient, address, subject, body, language, reference,
    is_automatic, state, created_at, not_before, in_reply_to, ordered_by, closes_case, files)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (message_key) DO NOTHING
RETURNING id
