SELECT complaint_case.id, complaint_case.number, complaint_case.summary, case_text.body
FROM complaint_case
LEFT JOIN case_text ON case_text.case_id = complaint_case.id
WHERE complaint_case.id > ?
ORDER BY complaint_case.id
LIMIT ?
