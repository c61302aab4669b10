-- No id is taken as long as the year has no row.
SELECT nextval('complaint_case_id_seq'), base_id
FROM number_year
WHERE year = ?
