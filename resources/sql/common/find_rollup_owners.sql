SELECT owner_id, sum(amount)
FROM (
    SELECT owner_id, amount FROM rollup_daily WHERE day = ? AND figure = ?
    UNION ALL
    SELECT owner_id, amount FROM rollup_delta WHERE day = ? AND figure = ?
) AS of_day
GROUP BY owner_id
