SELECT f.mail_id, f.part, f.name, f.size, CASE WHEN m.sender_name = '' THEN m.sender ELSE m.sender_name END,
       CASE WHEN m.state = 'case' THEN m.kept_at ELSE m.decided_at END
FROM incoming_mail AS m
JOIN incoming_file AS f ON f.mail_id = m.id
WHERE m.case_id = ? AND m.state IN ('case', 'follow_up')
ORDER BY 6, 1, 2
