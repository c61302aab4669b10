-- Cases whose text is not in the full-text index yet; searches read them as well.
CREATE TABLE search_queue (
    case_id INTEGER PRIMARY KEY REFERENCES complaint_case (id)
) STRICT;

CREATE VIRTUAL TABLE case_search USING fts5 (
    body, content = 'case_text', content_rowid = 'case_id', tokenize = 'unicode61 remove_diacritics 2', detail = 'full'
);

CREATE VIRTUAL TABLE case_search_word USING fts5vocab (case_search, 'row');
