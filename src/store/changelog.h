#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "store/session.h"

namespace store {

/// One line of the change log: audit trail, live feed and catch-up at once. No personal data.
struct Change {
    qint64 seq = 0;
    core::Instant at;
    core::UserId actor;
    QString origin; ///< random id of the process that wrote it, so that a desk skips its own
    QString entity; ///< "case", "party", "user", "catalogue", "view", "setting"
    qint64 entityId = 0;
    qint64 version = 0;
    QString verb; ///< core::Verb code, "import", "generate"

    bool operator==(const Change&) const = default;
};

/// Appends (fills seq); on PostgreSQL also wakes the other desks after the commit, with an empty payload.
void appendChange(Session& session, Change& change);
/// The same where nobody asks for seq.
void insertChange(Session& session, const Change& change);
/// Above `seq`, lowest first. PostgreSQL gives out `seq` before the commit: a lower one may become visible later.
[[nodiscard]] QList<Change> findChangesSince(Session& session, qint64 seq, int limit);
/// From `from` to `to`, both included, lowest first.
[[nodiscard]] QList<Change> findChangesBetween(Session& session, qint64 from, qint64 to, int limit);
[[nodiscard]] qint64 lastChange(Session& session);

} // namespace store
