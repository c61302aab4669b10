#include "store/recentcases.h"

#include "store/statement.h"

namespace store {

namespace {

QList<core::CaseId> idsOf(Statement& rows) {
    QList<core::CaseId> ids;
    while (rows.next())
        ids << rows.id<core::CaseId>(0);
    return ids;
}

} // namespace

QList<core::CaseId> findNewestOpenCases(Session& session, qint64 limit) {
    return idsOf(Statement(session, "find_newest_open_cases").bind(limit));
}

QList<core::CaseId> findNewestClosedCases(Session& session, core::Instant since, qint64 limit) {
    return idsOf(Statement(session, "find_newest_closed_cases").bind(since).bind(limit));
}

} // namespace store
