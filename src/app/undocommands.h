#pragma once

#include "core/caserecord.h"
#include "core/lifecycle.h"

/// What takes other commands back, as values (commands.h).
namespace app {

/// Takes one command back: the case is as it was before `events`, which no longer count. Conflict when the case
/// changed since. Only made by the bus, as Receipt::inverse; the inverse of an undo does the command again.
struct UndoChange {
    core::Verb undone{};
    QList<core::EventId> events; ///< all that the command recorded
    core::Case before;
    qint64 versionAfter = 0;
    bool operator==(const UndoChange&) const = default;
};
/// Takes an intake back: the case stays on record, closed as withdrawn. Conflict when somebody worked on it since.
struct WithdrawIntake {
    core::CaseId caseId;
    bool operator==(const WithdrawIntake&) const = default;
};

} // namespace app
