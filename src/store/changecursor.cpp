#include "store/changecursor.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace store {

/// Transactions below `oldest` are finished and seen; those from `next` on had not begun.
struct ChangeCursor::Horizon {
    qint64 oldest = 0;
    qint64 next = 0;
};

QList<Change> ChangeCursor::next(Session& session, int limit) {
    Horizon horizon;
    if (session.engine() == Engine::Postgres) {
        Statement query =
            Statement::fromText(session, u"SELECT pg_snapshot_xmin(s)::text::bigint, pg_snapshot_xmax(s)::text::bigint "
                                         "FROM pg_current_snapshot() AS s"_s);
        if (query.next())
            horizon = {query.integer(0), query.integer(1)};
    }
    QList<Gap> gaps;
    QList<Change> changes = readLate(session, horizon, limit, gaps);
    const QList<Change> fresh = findChangesSince(session, m_last, limit);
    qint64 last = m_last;
    for (const Change& change : fresh) {
        if (change.seq > last + 1 && session.engine() == Engine::Postgres)
            gaps << Gap{last + 1, change.seq - 1, horizon.next};
        last = change.seq;
    }
    m_last = last;
    m_gaps = gaps;
    return changes + fresh;
}

/// What turned up inside the gaps; `left` gets the stretches that may still fill.
QList<Change> ChangeCursor::readLate(Session& session, const Horizon& horizon, int limit, QList<Gap>& left) const {
    QList<Change> late;
    for (const Gap& gap : m_gaps) {
        const QList<Change> found = findChangesBetween(session, gap.from, gap.to, limit);
        const bool isSettled = gap.settledAt <= horizon.oldest && found.size() < limit;
        qint64 from = gap.from;
        for (const Change& change : found) {
            if (change.seq > from && !isSettled)
                left << Gap{from, change.seq - 1, gap.settledAt};
            from = change.seq + 1;
        }
        if (from <= gap.to && !isSettled)
            left << Gap{from, gap.to, gap.settledAt};
        late << found;
    }
    return late;
}

} // namespace store
