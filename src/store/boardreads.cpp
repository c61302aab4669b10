#include "store/boardreads.h"

#include "store/boardsql.h"
#include "store/listplan.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using core::CaseQuery;

/// Never sooner sorted than walked: what is counted has no order.
constexpr qint64 kNothingIsShort = -1;

SqlPart part(const QString& text, const QVariantList& values = {}) { return {text, values}; }

CaseQuery withoutText(CaseQuery query) {
    query.text.clear();
    query.sort = core::SortOrder::Due;
    return query;
}

const char* loadStatement(LoadBy by) {
    switch (by) {
    case LoadBy::Owner:
        return "find_load_of_owners";
    case LoadBy::NetworkMember:
        return "find_load_of_network";
    case LoadBy::Category:
        return "find_load_of_categories";
    }
    Q_UNREACHABLE();
}

} // namespace

QList<qint64> countDueBetween(Session& session, const CaseQuery& query, core::Instant now,
                              const QList<core::Instant>& bounds) {
    const CaseQuery byDue = withoutText(query);
    const ListPlan plan = planList(session, byDue, now, kNothingIsShort);
    const ListOrder order = listOrder(core::SortOrder::Due);
    QList<qint64> counts;
    for (qsizetype i = 0; i + 1 < bounds.size(); ++i) {
        const SqlPart stretch =
            part(u"c.due_rank >= ? AND c.due_rank < ?"_s, {bounds[i].msecs(), bounds[i + 1].msecs()});
        const SqlPart keys = selectKeys(session.engine(), plan, order, stretch);
        SqlPart count = part(u"SELECT count(*) FROM ("_s);
        counts << (keys.isEmpty() ? 0 : prepared(session, count.append(keys).append(u") AS k"_s)).runForId());
    }
    return counts;
}

QList<LoadCount> findLoads(Session& session, LoadBy by, core::Instant now, core::Instant endOfToday) {
    Statement query(session, loadStatement(by));
    query.bind(endOfToday).bind(now + std::chrono::hours(1)).bind(now);
    QList<LoadCount> loads;
    while (query.next())
        loads << LoadCount{query.isNull(0) ? 0 : query.integer(0), query.integer(1), query.integer(2), query.integer(3),
                           query.integer(4)};
    std::ranges::stable_sort(loads, std::greater<>(), &LoadCount::open);
    return loads;
}

QList<WaitCount> findWaits(Session& session, const CaseQuery& query, core::Instant now) {
    Statement rows = prepared(session, selectWaits(session, query, now));
    QList<WaitCount> waits;
    while (rows.next())
        waits << WaitCount{rows.code<core::WaitReason>(0), rows.integer(1), rows.instant(2)};
    std::ranges::stable_sort(waits, std::greater<>(), &WaitCount::cases);
    return waits;
}

QList<core::CaseId> findNextResuming(Session& session, const CaseQuery& query, core::Instant now, int limit) {
    Statement rows = prepared(session, selectNextResuming(session, query, now, limit));
    QList<core::CaseId> ids;
    while (rows.next())
        ids << rows.id<core::CaseId>(0);
    return ids;
}

qint64 countExplained(Session& session, const CaseQuery& query, core::Instant now) {
    return prepared(session, selectExplained(session, query, now)).runForId();
}

EndedPromises findEndedSince(Session& session, const CaseQuery& query, core::Instant now, core::Instant from) {
    Statement rows = prepared(session, selectEnded(session, query, now, from));
    EndedPromises promises;
    while (rows.next()) {
        const auto state = rows.code<core::ClockState>(0);
        if (state == core::ClockState::Met)
            promises.met = rows.integer(1);
        else if (state == core::ClockState::Missed)
            promises.missed = rows.integer(1);
    }
    return promises;
}

QList<ClosedCount> findClosedSince(Session& session, QDate firstDay) {
    Statement query(session, "find_closed_since");
    query.bind(firstDay.toString(Qt::ISODate)).bind(firstDay.toString(Qt::ISODate));
    QList<ClosedCount> closed;
    while (query.next())
        closed << ClosedCount{query.id<core::UserId>(0), query.integer(1), static_cast<int>(query.integer(2))};
    return closed;
}

QList<DueCase> findDueOfOwner(Session& session, core::UserId owner, core::Instant now, core::Instant end,
                              qint64 limit) {
    Statement query(session, "find_due_of_owner");
    query.bind(owner).bind(now).bind(end).bind(limit);
    QList<DueCase> due;
    while (query.next())
        due << DueCase{query.id<core::CaseId>(0), query.instant(1)};
    return due;
}

CardMark findCardMark(Session& session, core::CaseId id) {
    Statement query(session, "find_card_mark");
    if (!query.bind(id).next())
        return {};
    return {query.maybeCode<core::Measure>(2), query.maybeCode<core::LateReason>(0), query.maybeInstant(1)};
}

} // namespace store
