SELECT id FROM complaint_case WHERE merged_into_id = ? ORDER BY id
