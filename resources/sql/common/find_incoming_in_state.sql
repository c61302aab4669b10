SELECT m.id, m.content_hash, m.size, m.kept_at, m.state, m.reason, m.message_id, m.sender, m.sender_name, m.subject, m.words,
       m.attachments, m.sent_at, m.answer_to, m.no_answer, m.is_automatic, m.case_id, c.number, m.suggested_case_id,
       s.number, m.outgoing_id, m.twin_id, m.note, m.decided_at, m.decided_by
FROM incoming_mail AS m
LEFT JOIN complaint_case AS c ON c.id = m.case_id
LEFT JOIN complaint_case AS s ON s.id = m.suggested_case_id
WHERE m.state = ?
ORDER BY m.id DESC
LIMIT ?
