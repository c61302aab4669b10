SELECT state FROM outbox WHERE reference = ?
