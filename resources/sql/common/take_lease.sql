-- One from further in the future than any is given for was taken by a clock that went wrong.
INSERT INTO lease (name, holder, until_at) VALUES (?, ?, ?)
ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until_at = excluded.until_at
WHERE lease.holder = excluded.holder OR lease.until_at <= ? OR lease.until_at > excluded.until_at + 60000
