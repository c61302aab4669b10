-- What ANALYZE has found of the words in the search index: how many texts hold each. The last two frequencies of the
-- list are its bounds; the blank behind the colon keeps the driver from taking it for a placeholder.
SELECT common.word, (common.share * pg_class.reltuples)::bigint
FROM pg_stats
JOIN pg_class ON pg_class.oid = to_regclass('case_text') AND pg_class.reltuples > 0
CROSS JOIN LATERAL unnest(
    pg_stats.most_common_elems::text::text[],
    pg_stats.most_common_elem_freqs[1: array_length(pg_stats.most_common_elems::text::text[], 1)]
) AS common (word, share)
WHERE pg_stats.schemaname = current_schema() AND pg_stats.tablename = 'case_text_words'
    AND (common.word = ANY (string_to_array(?, ' ')) OR starts_with(common.word, ?))
