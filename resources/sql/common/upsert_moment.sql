INSERT INTO moment (code, name_es, name_en, is_critical)
VALUES (?, ?, ?, ?)
ON CONFLICT (code) DO UPDATE SET
    name_es = excluded.name_es,
    name_en = excluded.name_en,
    is_critical = excluded.is_critical
RETURNING id
