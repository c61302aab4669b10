-- A person's notices are read newest first, also those that were read already.

CREATE INDEX notification_person ON notification (user_id, id);
