-- More reasons to tell somebody something; SQLite changes no constraint of a table that stands.
CREATE TABLE notification_new (
    id @key@,
    notification_key TEXT NOT NULL UNIQUE,
    user_id @int@ NOT NULL REFERENCES user_account (id),
    kind TEXT NOT NULL CHECK (@among(kind: alarm digest moved_on message_arrived message_stuck declined unaccepted)@),
    case_id @int@ REFERENCES complaint_case (id),
    measure TEXT,
    alarm TEXT NOT NULL DEFAULT '',
    planned_at @int@ NOT NULL,
    created_at @int@ NOT NULL,
    -- Within the person's working hours.
    visible_at @int@ NOT NULL,
    amount @int@ NOT NULL DEFAULT 1,
    read_at @int@
) @strict@;
INSERT INTO notification_new SELECT * FROM notification;
DROP TABLE notification;
ALTER TABLE notification_new RENAME TO notification;
CREATE INDEX notification_unread ON notification (user_id, visible_at) WHERE read_at IS NULL;
CREATE INDEX notification_person ON notification (user_id, id);
