SELECT id FROM complaint_case WHERE id = ? FOR UPDATE
