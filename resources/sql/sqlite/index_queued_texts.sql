INSERT INTO case_search (rowid, body)
SELECT case_text.case_id, case_text.body
FROM search_queue
CROSS JOIN case_text ON case_text.case_id = search_queue.case_id
WHERE search_queue.case_id <= ?
