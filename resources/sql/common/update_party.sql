UPDATE party
SET kind = ?, name = ?, document = ?, preferred_channel = ?, locale = ?, place = ?, is_vip = ?, consent_at = ?,
    version = version + 1
WHERE id = ? AND version = ?
