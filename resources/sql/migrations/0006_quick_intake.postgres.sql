-- PostgreSQL reads the expression of every CHECK from its stored tree anew for each statement that writes a row; with one
-- comparison a code that was half of an insert's time. The same codes as one text are a short tree.
DO $migration$
DECLARE
    found record;
BEGIN
    FOR found IN
        SELECT con.conrelid::regclass AS table_name, con.conname AS name, col.attname AS column_name,
            (SELECT string_agg(code[1], ' ')
             FROM regexp_matches(pg_get_constraintdef(con.oid), '''(\w+)''::text', 'g') AS code) AS codes
        FROM pg_constraint AS con
        JOIN pg_attribute AS col ON col.attrelid = con.conrelid AND col.attnum = con.conkey[1]
        WHERE con.contype = 'c' AND con.connamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) AND cardinality(con.conkey) = 1
            AND (pg_get_constraintdef(con.oid) ~ '^CHECK \(\((\(\w+ = ''\w+''::text\)( OR )?)+\)\)$'
                 OR pg_get_constraintdef(con.oid) ~ '^CHECK \(\(\w+ = ANY \(ARRAY\[(''\w+''::text(, )?)+\]\)\)\)$')
    LOOP
        EXECUTE format('ALTER TABLE %1$s DROP CONSTRAINT %2$I, ADD CONSTRAINT %2$I CHECK (%3$I = ANY (string_to_array(%4$L, '' '')))',
            found.table_name, found.name, found.column_name, found.codes);
    END LOOP;
END
$migration$;

-- New texts wait in a list that whoever fills it takes into the index, and that every search reads: with 4 MB, the
-- default, one intake in thousands took seconds. The limit is in kB.
ALTER INDEX case_text_words SET (gin_pending_list_limit = 128);
