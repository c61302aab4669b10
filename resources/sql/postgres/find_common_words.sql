-- What ANALYZE has found of the words in the search index: how many texts hold each. The first row says that it has been
-- at work at all. The list of frequencies has its bounds at its end; the blank behind the colon keeps the driver from
-- taking it for a placeholder.
SELECT common.word, (common.share * pg_class.reltuples)::bigint
FROM pg_stats
JOIN pg_class ON pg_class.oid = to_regclass('case_text') AND pg_class.reltuples > 0
CROSS JOIN LATERAL unnest(
    array_prepend('', pg_stats.most_common_elems::text::text[]),
    array_prepend(
        1::real, pg_stats.most_common_elem_freqs[1: array_length(pg_stats.most_common_elems::text::text[], 1)]
    )
) AS common (word, share)
WHERE pg_stats.schemaname = current_schema() AND pg_stats.tablename = 'case_text_words'
    AND (common.word = '' OR common.word = ANY (string_to_array(?, ' ')) OR starts_with(common.word, ?))
