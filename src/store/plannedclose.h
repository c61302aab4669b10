#pragma once

#include "core/outgoing.h"
#include "store/session.h"

namespace store {

/// A resolved case whose customer has the answer: it closes at `due` unless something happens.
struct PlannedClose {
    core::CaseId caseId;
    core::OutgoingId message;
    core::Instant due;

    bool operator==(const PlannedClose&) const = default;
};

/// A later answer takes the place of an earlier one.
void planClose(Session& session, const PlannedClose& plan);
void dropPlannedClose(Session& session, core::CaseId id);
[[nodiscard]] QList<PlannedClose> findDueCloses(Session& session, core::Instant now, int limit);

} // namespace store
