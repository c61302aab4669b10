SELECT id, code, name_es, name_en FROM service_attribute ORDER BY id
