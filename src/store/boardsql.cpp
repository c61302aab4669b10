#include "store/boardsql.h"

#include "store/listplan.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

using core::CaseQuery;

SqlPart part(const QString& text, const QVariantList& values = {}) { return {text, values}; }

/// Cases found along one index by `range`, which tells already whether they are open; the query's people narrow them.
SqlPart select(Session& session, const QString& columns, const QString& index, const SqlPart& range, CaseQuery query,
               core::Instant now) {
    query.isOpen = std::nullopt;
    query.text.clear();
    SqlPart sql = part(u"SELECT %1 FROM complaint_case AS c"_s.arg(columns));
    if (session.engine() == Engine::Sqlite)
        sql.append(u" INDEXED BY "_s + index);
    SqlPart where = range;
    return sql.append(u" WHERE "_s).append(where.require(conditionsOf(session, query, now)));
}

} // namespace

SqlPart selectWaits(Session& session, const CaseQuery& query, core::Instant now) {
    const SqlPart waiting = part(u"c.wait_reason IS NOT NULL"_s);
    return select(session, u"c.wait_reason, count(*), min(c.received_at)"_s, u"case_wait_reason"_s, waiting, query, now)
        .append(u" GROUP BY c.wait_reason"_s);
}

SqlPart selectNextResuming(Session& session, const CaseQuery& query, core::Instant now, int limit) {
    return select(session, u"c.id"_s, u"case_wait"_s, part(u"c.wait_until IS NOT NULL"_s), query, now)
        .append(part(u" ORDER BY c.wait_until, c.id LIMIT ?"_s, {limit}));
}

SqlPart selectExplained(Session& session, const CaseQuery& query, core::Instant now) {
    const SqlPart explained = part(u"c.is_open = 1 AND c.late_reason IS NOT NULL AND c.due_rank <= ?"_s, {now.msecs()});
    return select(session, u"count(*)"_s, u"case_explained_rank"_s, explained, query, now);
}

SqlPart selectEnded(Session& session, const CaseQuery& query, core::Instant now, core::Instant from) {
    const SqlPart closed = part(u"c.is_open = 0 AND c.closed_at >= ?"_s, {from.msecs()});
    return select(session, u"c.due_state, count(*)"_s, u"case_closed_at"_s, closed, query, now)
        .append(u" GROUP BY c.due_state"_s);
}

} // namespace store
