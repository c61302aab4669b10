-- Messages that go out, each with what it says, and how network members are reached. The outbox of before held only
-- that somebody should be told, and no address: notices were, and still are, seen in the program.

DROP TABLE outbox;
CREATE TABLE outbox (
    id @key@,
    message_key TEXT NOT NULL UNIQUE,
    case_id @int@ REFERENCES complaint_case (id),
    purpose TEXT NOT NULL CHECK (@among(purpose: receipt progress question resolution extension improvement escalation reminder member_question)@),
    medium TEXT NOT NULL CHECK (@among(medium: email sms call letter)@),
    recipient TEXT NOT NULL,
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    language TEXT NOT NULL,
    reference TEXT NOT NULL UNIQUE,
    -- Message-ID of the mail that it answers.
    in_reply_to TEXT NOT NULL DEFAULT '',
    -- NULL: a rule wrote it.
    ordered_by @int@ REFERENCES user_account (id),
    is_automatic @int@ NOT NULL CHECK (is_automatic IN (0, 1)),
    state TEXT NOT NULL CHECK (@among(state: held ready sending sent delivered uncertain failed discarded)@),
    attempts @int@ NOT NULL DEFAULT 0,
    created_at @int@ NOT NULL,
    -- Held until then, or waiting for the next try.
    not_before @int@ NOT NULL,
    lease_holder TEXT NOT NULL DEFAULT '',
    lease_until @int@,
    sent_at @int@,
    delivered_at @int@,
    fault TEXT NOT NULL DEFAULT '',
    sentence TEXT NOT NULL DEFAULT ''
) @strict@;
CREATE INDEX outbox_due ON outbox (not_before, id) WHERE state IN ('held', 'ready', 'sending');
CREATE INDEX outbox_case ON outbox (case_id, id);
CREATE INDEX outbox_attention ON outbox (state, id) WHERE state IN ('uncertain', 'failed');

CREATE TABLE network_profile (
    network_member_id @int@ PRIMARY KEY REFERENCES network_member (id),
    email TEXT NOT NULL DEFAULT '',
    -- E.164
    phone TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    territory TEXT NOT NULL DEFAULT '',
    -- Open cases that it takes at once; 0 = no limit.
    capacity @int@ NOT NULL DEFAULT 0 CHECK (capacity >= 0),
    version @int@ NOT NULL DEFAULT 1
) @strict@;

CREATE TABLE escalation (
    id @key@,
    case_id @int@ NOT NULL REFERENCES complaint_case (id),
    network_member_id @int@ NOT NULL REFERENCES network_member (id),
    -- What the member writes back: "ACEPTO 4821".
    code TEXT NOT NULL,
    opened_at @int@ NOT NULL,
    accepted_at @int@,
    ended_at @int@
) @strict@;
CREATE UNIQUE INDEX escalation_open_code ON escalation (code) WHERE ended_at IS NULL;
CREATE INDEX escalation_case ON escalation (case_id, id);
