CREATE INDEX case_text_words ON case_text USING gin (to_tsvector('simple', body));
