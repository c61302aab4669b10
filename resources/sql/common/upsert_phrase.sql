INSERT INTO phrase (phrase_key, language, body) VALUES (?, ?, ?)
ON CONFLICT (phrase_key, language) DO UPDATE SET body = excluded.body
