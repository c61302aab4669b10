#pragma once

#include "app/undocommands.h"
#include "core/absence.h"

/// Commands about absences, as values (commands.h).
namespace app {

/// One case that the absent person's hand-over gives to somebody.
struct CaseMove {
    core::CaseId caseId;
    core::UserId to;
    bool operator==(const CaseMove&) const = default;
};
/// Somebody will not work for a while; cases that can't wait go to others in the same act (planHandover() proposes
/// them). `from` may lie an hour back at most. One that begins later hands over when it begins, by what
/// planHandover() says then: `moves` only show that it shall.
struct DeclareAbsence {
    core::UserId user;
    core::Instant from;
    core::Instant until;
    QString note;
    QList<CaseMove> moves;
    bool handsOver = false; ///< of one that begins later: so it shall, although there is nothing to move yet
    bool keepsLater = true; ///< of one that begins later: as HandoverRequest::keepsLater
    bool operator==(const DeclareAbsence&) const = default;
};
/// The hand-over of an absence that has begun. Only made by the jobs; a case that is no longer the person's stays where
/// it is.
struct HandOverAbsence {
    core::AbsenceId id;
    QList<CaseMove> moves;
    bool operator==(const HandOverAbsence&) const = default;
};
/// Back earlier than was said, or an absence to come that will not be. No case moves.
struct EndAbsence {
    core::AbsenceId id;
    bool operator==(const EndAbsence&) const = default;
};
/// Takes a DeclareAbsence or an EndAbsence back as a whole. Conflict, naming the case, when one that was moved changed
/// since. Only made by the bus, as Receipt::inverse; the inverse of an undo does the command again.
struct UndoAbsence {
    core::AbsenceId id;
    std::optional<core::Instant> endedBefore; ///< as it will stand again
    std::optional<core::Instant> endedAfter;  ///< as the act left it
    QList<UndoChange> moves;
    bool operator==(const UndoAbsence&) const = default;
};

} // namespace app
