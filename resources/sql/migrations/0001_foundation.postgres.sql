-- The words are folded and set apart by blanks already, so no parser reads them again. Searches repeat this expression.
CREATE INDEX case_text_words ON case_text USING gin (array_to_tsvector(string_to_array(btrim(body), ' ')));
