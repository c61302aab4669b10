UPDATE lease SET until_at = 0 WHERE name = ? AND holder = ?
