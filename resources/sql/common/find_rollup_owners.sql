SELECT day, owner_id, sum(amount)
FROM (
    SELECT day, owner_id, amount FROM rollup_daily WHERE day BETWEEN ? AND ? AND figure = ?
    UNION ALL
    SELECT day, owner_id, amount FROM rollup_delta WHERE day BETWEEN ? AND ? AND figure = ?
) AS of_days
GROUP BY day, owner_id
