-- The partial index's own condition. The last flag: something in the case was taken back later.
SELECT e.case_id, e.id, e.data,
    CASE WHEN EXISTS (SELECT 1 FROM case_event AS u WHERE u.case_id = e.case_id AND u.id > e.id AND u.type = 'undone')
        THEN 1 ELSE 0 END
FROM case_event AS e
WHERE e.type = 'late_reason' AND e.at >= ?
ORDER BY e.case_id, e.at, e.id
