-- Cases whose text is not in the full-text index yet; searches read them as well.
CREATE TABLE search_queue (
    case_id INTEGER PRIMARY KEY REFERENCES complaint_case (id)
) STRICT;

-- The words are folded before they come here; nothing may fold or split them once more, or what the index finds and
-- what a scan of case_text finds would differ. Which cases hold a word is all that is asked of it: no positions.
CREATE VIRTUAL TABLE case_search USING fts5 (
    body, content = 'case_text', content_rowid = 'case_id', tokenize = 'ascii', detail = 'none'
);

CREATE VIRTUAL TABLE case_search_word USING fts5vocab (case_search, 'row');
