SELECT id, code, name_es, name_en FROM cause ORDER BY id
