SELECT
    id, number, intake_key, kind, channel, status, is_open, priority, customer_id, consumer_id, category_id,
    is_category_confirmed, cause_id, moment_id, summary, details, remedy_sought, amount_minor, currency, demeanour,
    network_member_id, owner_id, owner_reason, owner_confirmed_at, received_at, logged_at, logged_by,
    is_first_contact, has_no_contact, cycle, outcome, answer, resolved_at, evidence, closed_at, merged_into_id,
    wait_reason, wait_until, agreement_id, agreement_version, agreement_reason, due_state, due_measure, due_at,
    due_soon_at, due_urgent_at, due_remaining, due_rank, updated_at, updated_by,
    version, late_reason
FROM complaint_case
WHERE id = ?
