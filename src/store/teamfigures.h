#pragma once

#include "core/id.h"
#include "core/instant.h"
#include "store/rollup.h"
#include "store/session.h"
#include <QDate>
#include <QHash>

namespace store {

/// Open cases of one owner at an instant; who has none is not among them.
struct OwnerCases {
    core::UserId owner;
    int open = 0;
    int overdue = 0;
    int withinHour = 0; ///< due in the next hour, the overdue ones not among them

    bool operator==(const OwnerCases&) const = default;
};

[[nodiscard]] QList<OwnerCases> countOwnerCases(Session& session, core::Instant now);
/// Open cases due in [from, to) by owner and whole hours since `from`.
[[nodiscard]] QHash<core::UserId, QHash<int, int>> countDueHours(Session& session, core::Instant from,
                                                                 core::Instant to);
/// When the oldest open case of each of these owners was received.
[[nodiscard]] QHash<core::UserId, core::Instant> findOldestOpen(Session& session, const QList<core::UserId>& owners);
/// Cases received in [from, to) by whole hours since `from`.
[[nodiscard]] QHash<int, int> countReceivedHours(Session& session, core::Instant from, core::Instant to);
/// One figure by day (UTC, both ends included) and owner, deltas that are not folded yet included.
[[nodiscard]] QHash<QDate, QHash<core::UserId, int>> findRollupOwners(Session& session, QDate first, QDate last,
                                                                      Tally figure);

} // namespace store
