SELECT o.id, o.message_key, o.case_id, c.number, o.purpose, o.medium, o.recipient, o.address, o.subject, o.body, o.language,
       o.reference, o.is_automatic, o.state, o.attempts, o.created_at, o.not_before, o.lease_until, o.sent_at,
       o.delivered_at, o.fault, o.sentence, o.in_reply_to, o.ordered_by, o.closes_case, o.files
FROM outbox AS o
LEFT JOIN complaint_case AS c ON c.id = o.case_id
WHERE o.id = ?
