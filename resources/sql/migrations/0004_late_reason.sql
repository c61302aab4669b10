-- Why the promise that is broken now was not kept; it follows from the log (core::lateReasonOf).
ALTER TABLE complaint_case ADD COLUMN late_reason TEXT CHECK (late_reason = 'partner' OR late_reason = 'staffing' OR late_reason = 'customer' OR late_reason = 'parts' OR late_reason = 'transport' OR late_reason = 'internal_error' OR late_reason = 'other');
-- The few that are explained; overdue ones without a reason are all overdue ones less these.
CREATE INDEX case_explained_rank ON complaint_case (due_rank, id) WHERE is_open = 1 AND late_reason IS NOT NULL;
-- How many wait for what, and since when they are here, without reading a case.
CREATE INDEX case_wait_reason ON complaint_case (wait_reason, received_at) WHERE wait_reason IS NOT NULL;
