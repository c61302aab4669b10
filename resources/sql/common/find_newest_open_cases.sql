SELECT id FROM complaint_case WHERE is_open = 1 ORDER BY received_at DESC, id DESC LIMIT ?
