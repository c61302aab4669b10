SELECT max(id) FROM (SELECT id FROM rollup_delta ORDER BY id LIMIT ?)
