#pragma once

#include "core/casequery.h"
#include "store/session.h"
#include <QDate>

/// What the supervisor's board counts and lists. Everything is counted along the indexes of open cases, so that the
/// cost follows how many are open, never how many there are. A `query` narrows what is counted; its text and its order
/// have no say.
namespace store {

/// How many open cases fall due in [bounds[i], bounds[i + 1]); one number fewer than there are bounds.
[[nodiscard]] QList<qint64> countDueBetween(Session& session, const core::CaseQuery& query, core::Instant now,
                                            const QList<core::Instant>& bounds);

enum class LoadBy { Owner, NetworkMember, Category };

/// What somebody carries; each count holds the one after it.
struct LoadCount {
    qint64 id = 0; ///< of the owner, network member or category; 0 = none
    qint64 open = 0;
    qint64 today = 0;      ///< due before the end of today, overdue ones included
    qint64 withinHour = 0; ///< due within the hour, overdue ones included
    qint64 overdue = 0;

    bool operator==(const LoadCount&) const = default;
};
/// Most open ones first. By network member only cases that have one.
[[nodiscard]] QList<LoadCount> findLoads(Session& session, LoadBy by, core::Instant now, core::Instant endOfToday);

struct WaitCount {
    core::WaitReason reason{};
    qint64 cases = 0;
    core::Instant oldestReceived; ///< of the case that is here longest

    bool operator==(const WaitCount&) const = default;
};
/// Paused cases by what they wait for; most first.
[[nodiscard]] QList<WaitCount> findWaits(Session& session, const core::CaseQuery& query, core::Instant now);
/// The pauses that run out next.
[[nodiscard]] QList<core::CaseId> findNextResuming(Session& session, const core::CaseQuery& query, core::Instant now,
                                                   int limit);
/// Overdue cases whose delay somebody explained.
[[nodiscard]] qint64 countExplained(Session& session, const core::CaseQuery& query, core::Instant now);

/// How the resolution promise of the cases closed since `from` ended; those without one are not counted.
struct EndedPromises {
    qint64 met = 0;
    qint64 missed = 0;

    bool operator==(const EndedPromises&) const = default;
};
[[nodiscard]] EndedPromises findEndedSince(Session& session, const core::CaseQuery& query, core::Instant now,
                                           core::Instant from);

/// What somebody closed, from the daily figures.
struct ClosedCount {
    core::UserId owner;
    qint64 cases = 0;
    int days = 0; ///< on which he closed any

    bool operator==(const ClosedCount&) const = default;
};
[[nodiscard]] QList<ClosedCount> findClosedSince(Session& session, QDate firstDay);

struct DueCase {
    core::CaseId id;
    core::Instant due;

    bool operator==(const DueCase&) const = default;
};
/// His cases that fall due after `now` and before `end`, nearest first.
[[nodiscard]] QList<DueCase> findDueOfOwner(Session& session, core::UserId owner, core::Instant now, core::Instant end,
                                            qint64 limit);

/// What a card says beside its row.
struct CardMark {
    std::optional<core::Measure> measure; ///< of the nearest promise under way
    std::optional<core::LateReason> lateReason;
    std::optional<core::Instant> waitUntil;

    bool operator==(const CardMark&) const = default;
};
[[nodiscard]] CardMark findCardMark(Session& session, core::CaseId id);

} // namespace store
