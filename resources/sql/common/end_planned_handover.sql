UPDATE planned_handover SET done_at = ?
WHERE absence_id = ?
