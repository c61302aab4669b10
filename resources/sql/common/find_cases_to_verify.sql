SELECT
    id, number, kind, channel, status, is_open, category_id, moment_id, network_member_id, owner_id, received_at, cycle,
    due_state, due_measure, due_at, due_soon_at, due_urgent_at, due_remaining, due_rank, updated_at, late_reason,
    agreement_id, agreement_version
FROM complaint_case
WHERE id > ?
ORDER BY id
LIMIT ?
