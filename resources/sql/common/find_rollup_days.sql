SELECT DISTINCT day FROM rollup_daily ORDER BY day
