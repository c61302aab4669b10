-- Files that go out with a mail, and what came with one.

-- Ids of case_file, "3,7", in the order they are attached.
ALTER TABLE outbox ADD COLUMN files TEXT NOT NULL DEFAULT '';

CREATE TABLE incoming_file (
    mail_id @int@ NOT NULL REFERENCES incoming_mail (id),
    -- Among the parts of the mail; the bytes stay in the original.
    part @int@ NOT NULL,
    name TEXT NOT NULL,
    size @int@ NOT NULL,
    PRIMARY KEY (mail_id, part)
) @strict_lookup@;
