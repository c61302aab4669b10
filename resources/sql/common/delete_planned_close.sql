DELETE FROM planned_close WHERE case_id = ?
