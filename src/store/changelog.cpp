#include "store/changelog.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

QList<Change> readChanges(Statement& query) {
    QList<Change> changes;
    while (query.next())
        changes << Change{query.integer(0), query.instant(1), query.id<core::UserId>(2), query.text(3),
                          query.text(4),    query.integer(5), query.integer(6),          query.text(7)};
    return changes;
}

QList<Change> findChangesBetween(Session& session, qint64 from, qint64 to, int limit) {
    Statement query(session, "find_changes_between");
    query.bind(from).bind(to).bind(limit);
    return readChanges(query);
}

} // namespace

void appendChange(Session& session, Change& change) {
    Statement insert(session, "insert_change");
    insert.bind(change.at).bind(change.actor).bind(change.origin).bind(change.entity);
    change.seq = insert.bind(change.entityId).bind(change.version).bind(change.verb).runForId();
    session.wakeOthersAfterCommit();
}

QList<Change> findChangesSince(Session& session, qint64 seq, int limit) {
    Statement query(session, "find_changes_since");
    query.bind(seq).bind(limit);
    return readChanges(query);
}

qint64 lastChange(Session& session) { return Statement(session, "find_last_change").runForId(); }

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
