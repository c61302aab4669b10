SELECT version, created_at, created_by FROM agreement_version WHERE agreement_id = ? ORDER BY version
