-- The company's own texts and phrases; what it has not written is as shipped. Calls and letters are tasks of people, and
-- a case whose answer the customer has closes by itself.

CREATE TABLE message_text (
    purpose TEXT NOT NULL,
    medium TEXT NOT NULL,
    language TEXT NOT NULL,
    version @int@ NOT NULL CHECK (version > 0),
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    saved_by @int@ REFERENCES user_account (id),
    saved_at @int@ NOT NULL,
    PRIMARY KEY (purpose, medium, language, version)
) @strict@;

CREATE TABLE phrase (
    phrase_key TEXT NOT NULL,
    language TEXT NOT NULL,
    -- Empty: the shipped phrase of this key is not wanted here.
    body TEXT NOT NULL,
    PRIMARY KEY (phrase_key, language)
) @strict@;

ALTER TABLE outbox ADD COLUMN closes_case @int@ NOT NULL DEFAULT 0 CHECK (closes_case IN (0, 1));
CREATE INDEX outbox_task ON outbox (not_before, id) WHERE state IN ('held', 'ready') AND medium IN ('call', 'letter');

CREATE TABLE planned_close (
    case_id @int@ PRIMARY KEY REFERENCES complaint_case (id),
    -- The answer that the customer has.
    message_id @int@ NOT NULL REFERENCES outbox (id),
    due_at @int@ NOT NULL
) @strict@;
CREATE INDEX planned_close_due ON planned_close (due_at);
