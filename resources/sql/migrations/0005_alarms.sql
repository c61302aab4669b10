-- What clocks tell people, who of several agents rings them, and the messages that follow.

CREATE TABLE notification (
    id @key@,
    notification_key TEXT NOT NULL UNIQUE,
    user_id @int@ NOT NULL REFERENCES user_account (id),
    kind TEXT NOT NULL CHECK (kind = 'alarm' OR kind = 'digest' OR kind = 'moved_on'),
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
CREATE INDEX notification_unread ON notification (user_id, visible_at) WHERE read_at IS NULL;

CREATE TABLE outbox (
    id @key@,
    message_key TEXT NOT NULL UNIQUE,
    notification_id @int@ REFERENCES notification (id),
    state TEXT NOT NULL CHECK (state = 'ready'),
    created_at @int@ NOT NULL,
    not_before @int@ NOT NULL
) @strict@;

CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until_at @int@ NOT NULL
) @strict@;
