-- What network members take and when they work, whose people they asked to see, and the files of cases.

ALTER TABLE network_profile ADD COLUMN categories TEXT NOT NULL DEFAULT '';
ALTER TABLE network_profile ADD COLUMN calendar_id @int@ REFERENCES calendar (id);
ALTER TABLE network_profile ADD COLUMN contact_person TEXT NOT NULL DEFAULT '';

CREATE INDEX escalation_member ON escalation (network_member_id, opened_at);

CREATE TABLE contact_reveal (
    case_id @int@ NOT NULL REFERENCES complaint_case (id),
    network_member_id @int@ NOT NULL REFERENCES network_member (id),
    user_id @int@ REFERENCES user_account (id),
    at @int@ NOT NULL,
    PRIMARY KEY (case_id, network_member_id)
) @strict_lookup@;

CREATE TABLE case_file (
    id @key@,
    case_id @int@ NOT NULL REFERENCES complaint_case (id),
    -- NULL: the company's own; else whose it is.
    network_member_id @int@ REFERENCES network_member (id),
    name TEXT NOT NULL,
    type TEXT NOT NULL CHECK (@among(type: jpg png webp pdf txt)@),
    size @int@ NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL,
    added_by @int@ REFERENCES user_account (id),
    added_at @int@ NOT NULL,
    -- Base64, so that both engines, dumps and copies hold the same text.
    content TEXT NOT NULL
) @strict@;
CREATE INDEX case_file_case ON case_file (case_id, id);
