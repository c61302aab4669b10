DELETE FROM case_attribute WHERE case_id = ?
