SELECT id FROM outbox WHERE reference = ?
