SELECT attribute_id FROM case_attribute WHERE case_id = ? ORDER BY attribute_id
