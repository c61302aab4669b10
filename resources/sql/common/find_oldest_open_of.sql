-- The sum keeps the engine from walking case_open_received to the end: only the owner's own cases are read.
SELECT min(received_at + 0) FROM complaint_case WHERE is_open = 1 AND owner_id = ?
