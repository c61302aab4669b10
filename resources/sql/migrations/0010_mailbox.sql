-- Mail that comes in. The bytes are kept first, in the state `stored`; then it is read, and what became of it is written
-- in one unit of work with what it caused. Each mail has exactly one state, so that the sum of the states is what came.

CREATE TABLE incoming_mail (
    id @key@,
    -- SHA-256 of the original, in hexadecimal: the same bytes are one mail, however often and wherever they arrive.
    content_hash TEXT NOT NULL UNIQUE,
    size @int@ NOT NULL,
    kept_at @int@ NOT NULL,
    state TEXT NOT NULL CHECK (@among(state: stored case follow_up report quarantine dismissed)@),
    -- Why it is in quarantine, or was.
    reason TEXT,
    message_id TEXT NOT NULL DEFAULT '',
    sender TEXT NOT NULL DEFAULT '',
    sender_name TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    -- What it says, as far as it was read.
    words TEXT NOT NULL DEFAULT '',
    attachments @int@ NOT NULL DEFAULT 0,
    -- By the sender's clock.
    sent_at @int@,
    -- Where an answer would go.
    answer_to TEXT NOT NULL DEFAULT '',
    -- Why no automatic answer goes to it; NULL: one may.
    no_answer TEXT,
    is_automatic @int@ NOT NULL DEFAULT 0 CHECK (is_automatic IN (0, 1)),
    case_id @int@ REFERENCES complaint_case (id),
    suggested_case_id @int@ REFERENCES complaint_case (id),
    -- The message of ours that a delivery report is about.
    outgoing_id @int@ REFERENCES outbox (id),
    -- The first mail that came with the same Message-ID and other bytes.
    twin_id @int@ REFERENCES incoming_mail (id),
    note TEXT NOT NULL DEFAULT '',
    decided_at @int@,
    -- NULL: a rule decided.
    decided_by @int@ REFERENCES user_account (id),
    CHECK (case_id IS NOT NULL OR (state <> 'case' AND state <> 'follow_up')),
    CHECK (reason IS NOT NULL OR state <> 'quarantine')
) @strict@;
CREATE INDEX incoming_mail_state ON incoming_mail (state, id);
CREATE INDEX incoming_mail_message ON incoming_mail (message_id);
CREATE INDEX incoming_mail_case ON incoming_mail (case_id, id);

CREATE TABLE mail_original (
    mail_id @int@ PRIMARY KEY REFERENCES incoming_mail (id),
    content @bytes@ NOT NULL
) @strict@;

-- Which mail of a mailbox is which: spares fetching again what is known. A mailbox may number its mail anew.
CREATE TABLE mail_place (
    mailbox TEXT NOT NULL,
    validity @int@ NOT NULL,
    uid @int@ NOT NULL,
    mail_id @int@ NOT NULL REFERENCES incoming_mail (id),
    PRIMARY KEY (mailbox, validity, uid)
) @strict@;

-- Addresses whose mail came back: no automatic mail goes there until then.
CREATE TABLE mail_block (
    -- Lower case.
    address TEXT PRIMARY KEY,
    since_at @int@ NOT NULL,
    until_at @int@ NOT NULL,
    diagnostic TEXT NOT NULL DEFAULT ''
) @strict@;

-- How much an address got by itself in the last day.
CREATE INDEX outbox_address ON outbox (address, created_at);
