SELECT body FROM case_text WHERE case_id = ?
