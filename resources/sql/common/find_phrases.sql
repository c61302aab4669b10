SELECT phrase_key, language, body FROM phrase ORDER BY phrase_key, language
