#pragma once

#include "store/changelog.h"

namespace store {

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
