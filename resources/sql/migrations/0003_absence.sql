-- Who does not work from when until when. Nothing is deleted: what was ended early or taken back has ended_at, and one
-- that was taken back ended no later than it began.
CREATE TABLE absence (
    id @key@,
    user_id @int@ NOT NULL REFERENCES user_account (id),
    from_at @int@ NOT NULL,
    until_at @int@ NOT NULL CHECK (until_at > from_at),
    note TEXT NOT NULL DEFAULT '',
    declared_by @int@ REFERENCES user_account (id),
    declared_at @int@ NOT NULL,
    ended_at @int@
) @strict@;
CREATE INDEX absence_user ON absence (user_id, until_at);
