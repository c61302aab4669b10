SELECT id FROM complaint_case WHERE is_open = 0 AND closed_at >= ? ORDER BY closed_at DESC, id DESC LIMIT ?
