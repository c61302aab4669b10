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
[[nodiscard]] QList<Change> findChangesSince(Session& session, qint64 seq, int limit);
[[nodiscard]] qint64 lastChange(Session& session);

/// Where a reader stands in the log. PostgreSQL gives out `seq` before the commit, so a change may become visible after
/// a later one: whoever only asks for what is above the last `seq` loses it. The cursor remembers the gaps it saw and
/// looks into them again until no transaction is left that could fill them.
class ChangeCursor {
public:
    explicit ChangeCursor(qint64 after)
        : m_last(after) {}

    /// What became visible since the last call, late ones first; inside read(). Call again while it gives something.
    [[nodiscard]] QList<Change> next(Session& session, int limit);

private:
    struct Horizon;
    /// A stretch [from, to] that was not visible; settled once every transaction below `settledAt` has finished.
    struct Gap {
        qint64 from = 0;
        qint64 to = 0;
        qint64 settledAt = 0;
    };
    [[nodiscard]] QList<Change> readLate(Session& session, const Horizon& horizon, int limit, QList<Gap>& left) const;

    qint64 m_last;
    QList<Gap> m_gaps;
};

} // namespace store
