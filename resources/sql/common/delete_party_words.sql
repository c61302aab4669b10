DELETE FROM party_word WHERE party_id = ?
