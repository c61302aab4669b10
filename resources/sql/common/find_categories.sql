SELECT id, parent_id, code, name_es, name_en, kind, priority, is_active FROM category ORDER BY id
