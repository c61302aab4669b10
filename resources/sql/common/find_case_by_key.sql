SELECT id FROM complaint_case WHERE intake_key = ?
