#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "store/session.h"

namespace store {

/// What shall be handed over when an absence begins.
struct PlannedHandover {
    core::AbsenceId absence;
    core::UserId user;
    core::Instant from;
    core::Instant until;
    bool keepsLater = true;

    bool operator==(const PlannedHandover&) const = default;
};

void planHandoverAt(Session& session, core::AbsenceId absence, core::Instant due, bool keepsLater);
/// Of absences in force, which have begun by `now` and are not handed over yet.
[[nodiscard]] QList<PlannedHandover> findDueHandovers(Session& session, core::Instant now);
void endPlannedHandover(Session& session, core::AbsenceId absence, core::Instant now);

} // namespace store
