DELETE FROM phrase WHERE phrase_key = ? AND language = ?
