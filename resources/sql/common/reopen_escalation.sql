-- The latest one, unless another case has its code by now.
UPDATE escalation SET ended_at = NULL
WHERE id = (SELECT max(id) FROM escalation WHERE case_id = ?)
    AND NOT EXISTS (SELECT 1 FROM escalation AS other WHERE other.code = escalation.code AND other.ended_at IS NULL)
