SELECT doc FROM case_search_word WHERE term >= ? AND term < ?
