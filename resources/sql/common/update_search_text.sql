UPDATE case_text SET body = ? WHERE case_id = ?
