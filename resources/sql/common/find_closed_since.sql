-- What is not folded yet counts as well; owner 0 is nobody.
SELECT owner_id, sum(amount), count(DISTINCT day)
FROM (
    SELECT day, owner_id, amount FROM rollup_daily WHERE day >= ? AND figure = 'closed' AND owner_id > 0
    UNION ALL
    SELECT day, owner_id, amount FROM rollup_delta WHERE day >= ? AND figure = 'closed' AND owner_id > 0
) AS closed
GROUP BY owner_id
