DELETE FROM search_queue WHERE case_id <= ?
