SELECT id, code, name_es, name_en, is_critical FROM moment ORDER BY id
