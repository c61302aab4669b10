SELECT id FROM complaint_case WHERE number = ?
