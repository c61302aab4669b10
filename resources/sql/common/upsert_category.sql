INSERT INTO category (code, parent_id, name_es, name_en, kind, priority, is_active)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (code) DO UPDATE SET
    parent_id = excluded.parent_id,
    name_es = excluded.name_es,
    name_en = excluded.name_en,
    kind = excluded.kind,
    priority = excluded.priority,
    is_active = excluded.is_active
RETURNING id
