SELECT max(case_id) FROM (SELECT case_id FROM search_queue ORDER BY case_id LIMIT ?)
