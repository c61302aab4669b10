-- WHERE keeps ON from being read as a join's.
INSERT INTO number_year (year, base_id)
SELECT ?, coalesce(max(id), 0) FROM complaint_case WHERE id > 0
ON CONFLICT (year) DO NOTHING
