UPDATE saved_view
SET owner_id = ?, role = ?, name_es = ?, name_en = ?, query = ?, position = ?
WHERE id = ?
