DELETE FROM rollup_delta WHERE id <= ?
