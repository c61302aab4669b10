INSERT INTO cause (code, name_es, name_en)
VALUES (?, ?, ?)
ON CONFLICT (code) DO UPDATE SET
    name_es = excluded.name_es,
    name_en = excluded.name_en
RETURNING id
