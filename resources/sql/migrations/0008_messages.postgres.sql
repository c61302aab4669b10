-- More reasons to tell somebody something.
ALTER TABLE notification DROP CONSTRAINT notification_kind_check;
ALTER TABLE notification ADD CONSTRAINT notification_kind_check CHECK (@among(kind: alarm digest moved_on message_arrived message_stuck declined unaccepted)@);
