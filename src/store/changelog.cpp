#include "store/changelog.h"

#include "store/statement.h"

namespace store {

namespace {

QList<Change> readChanges(Statement& query) {
    QList<Change> changes;
    while (query.next())
        changes << Change{query.integer(0), query.instant(1), query.id<core::UserId>(2), query.text(3),
                          query.text(4),    query.integer(5), query.integer(6),          query.text(7)};
    return changes;
}

void bindChange(Statement& insert, const Change& change) {
    insert.bind(change.at).bind(change.actor).bind(change.origin).bind(change.entity);
    insert.bind(change.entityId).bind(change.version).bind(change.verb);
}

} // namespace

void appendChange(Session& session, Change& change) {
    Statement insert(session, "insert_change");
    bindChange(insert, change);
    change.seq = insert.runForId();
    session.wakeOthersAfterCommit();
}

void insertChange(Session& session, const Change& change) {
    Statement insert(session, "insert_change");
    bindChange(insert, change);
    insert.post();
    session.wakeOthersAfterCommit();
}

QList<Change> findChangesSince(Session& session, qint64 seq, int limit) {
    Statement query(session, "find_changes_since");
    query.bind(seq).bind(limit);
    return readChanges(query);
}

QList<Change> findChangesBetween(Session& session, qint64 from, qint64 to, int limit) {
    Statement query(session, "find_changes_between");
    query.bind(from).bind(to).bind(limit);
    return readChanges(query);
}

qint64 lastChange(Session& session) { return Statement(session, "find_last_change").runForId(); }

} // namespace store
