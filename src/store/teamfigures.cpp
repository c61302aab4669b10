#include "store/teamfigures.h"

#include "store/statement.h"

namespace store {

namespace {

/// So far the walk from the oldest open case on goes before owners are looked up one by one.
constexpr int kWalkedCases = 2000;

QHash<core::UserId, core::Instant> oldestByWalk(Session& session) {
    Statement query(session, "find_oldest_open");
    query.bind(kWalkedCases);
    QHash<core::UserId, core::Instant> oldest;
    while (query.next())
        oldest.insert(query.id<core::UserId>(0), query.instant(1));
    return oldest;
}

} // namespace

QList<OwnerCases> countOwnerCases(Session& session, core::Instant now) {
    Statement query(session, "count_team_cases");
    query.bind(now).bind(now + std::chrono::hours(1));
    QList<OwnerCases> counts;
    while (query.next()) {
        const int overdue = static_cast<int>(query.integer(2));
        counts << OwnerCases{query.id<core::UserId>(0), static_cast<int>(query.integer(1)), overdue,
                             static_cast<int>(query.integer(3)) - overdue};
    }
    return counts;
}

QHash<core::UserId, QHash<int, int>> countDueHours(Session& session, core::Instant from, core::Instant to) {
    Statement query(session, "count_team_dues");
    query.bind(from).bind(from).bind(to);
    QHash<core::UserId, QHash<int, int>> hours;
    while (query.next())
        hours[query.id<core::UserId>(0)].insert(static_cast<int>(query.integer(1)), static_cast<int>(query.integer(2)));
    return hours;
}

QHash<core::UserId, core::Instant> findOldestOpen(Session& session, const QList<core::UserId>& owners) {
    QHash<core::UserId, core::Instant> oldest = oldestByWalk(session);
    for (const core::UserId owner : owners) {
        if (oldest.contains(owner))
            continue;
        Statement query(session, "find_oldest_open_of");
        query.bind(owner);
        if (query.next() && !query.isNull(0))
            oldest.insert(owner, query.instant(0));
    }
    return oldest;
}

QHash<int, int> countReceivedHours(Session& session, core::Instant from, core::Instant to) {
    Statement query(session, "count_received_hours");
    query.bind(from).bind(from).bind(to).bind(from).bind(to);
    QHash<int, int> hours;
    while (query.next())
        hours.insert(static_cast<int>(query.integer(0)), static_cast<int>(query.integer(1)));
    return hours;
}

QHash<QDate, QHash<core::UserId, int>> findRollupOwners(Session& session, QDate first, QDate last, Tally figure) {
    const QString from = first.toString(Qt::ISODate);
    const QString to = last.toString(Qt::ISODate);
    Statement query(session, "find_rollup_owners");
    query.bind(from).bind(to).bind(figure).bind(from).bind(to).bind(figure);
    QHash<QDate, QHash<core::UserId, int>> amounts;
    while (query.next())
        amounts[QDate::fromString(query.text(0), Qt::ISODate)].insert(query.id<core::UserId>(1),
                                                                      static_cast<int>(query.integer(2)));
    return amounts;
}

} // namespace store
