INSERT INTO mail_block (address, since_at, until_at, diagnostic) VALUES (?, ?, ?, ?)
ON CONFLICT (address) DO UPDATE SET since_at = excluded.since_at, until_at = excluded.until_at, diagnostic = excluded.diagnostic
