#pragma once

#include "app/company.h"
#include "app/receipt.h"

namespace app {

class AssignmentBoard;

/// What a handler works with while its unit of work is open: one actor, one instant, one transaction.
struct Work {
    store::Session& session;
    const core::User& actor;
    core::Instant now;
    const Company& company;
    AssignmentBoard& board;
    const QString& origin;
};

/// Appends to the change log and to what views are told.
void logChange(const Work& work, ChangeSet& changes, const QString& entity, qint64 id, qint64 version,
               const QString& verb);
/// An empty set in the actor's name.
[[nodiscard]] ChangeSet changesBy(const core::User& actor);
/// Number, owner and promises of the case as stored.
[[nodiscard]] Receipt receiptOf(const Work& work, const core::Case& subject, const QList<core::CaseClock>& clocks);

} // namespace app
