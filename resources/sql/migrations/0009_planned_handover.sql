-- Hand-overs of absences that were declared before they begin: the jobs deal the cases out at `due_at`.
CREATE TABLE planned_handover (
    absence_id @int@ PRIMARY KEY REFERENCES absence (id),
    due_at @int@ NOT NULL,
    keeps_later @int@ NOT NULL,
    done_at @int@
) @strict@;
CREATE INDEX planned_handover_due ON planned_handover (due_at) WHERE done_at IS NULL;
