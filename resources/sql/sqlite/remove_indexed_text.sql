-- An external-content index must be told what it held: the body that was indexed.
INSERT INTO case_search (case_search, rowid, body) VALUES ('delete', ?, ?)
