#pragma once

#include "core/caseevent.h"
#include "core/caserecord.h"

namespace core {

/// One promise of an agreement: `allowance` in clock hours (24 × 7) from the start.
struct Target {
    Measure measure = Measure::Resolution;
    Duration allowance{};

    bool operator==(const Target&) const = default;
};

/// The company's promise when no agreement says otherwise: first contact 4 h, resolution 24 h.
[[nodiscard]] QList<Target> defaultTargets();

/// A half-open stretch [from, to) of a clock's life: counted or paused, and why.
struct ClockSegment {
    Instant from;
    Instant to;
    bool isCounted = true;
    QString reason; ///< WaitReason code while paused

    bool operator==(const ClockSegment&) const = default;
};

/// A target running for one case and cycle.
struct CaseClock {
    Measure measure = Measure::Resolution;
    int cycle = 1;
    Instant startedAt;
    Duration allowance{};
    Instant dueAt; ///< while paused: as if the case resumed now
    ClockState state = ClockState::Running;
    std::optional<Instant> fulfilledAt;
    std::optional<Instant> breachedAt; ///< never erased once set
    Duration paused{};                 ///< total so far
    QList<ClockSegment> segments;      ///< "why this date?"

    bool operator==(const CaseClock&) const = default;
};

/// Every clock that the case ever had, oldest first. A pure function of the event log (any order is accepted; it
/// is read by time, and in one instant stop beats pause beats start: domain.md, clocks, rule 9).
[[nodiscard]] QList<CaseClock> clocksOf(const QList<CaseEvent>& events, const QList<Target>& targets, Instant now);

/// What a list shows: the nearest running clock, else the paused one, else how the last resolution ended.
[[nodiscard]] CaseDue dueOf(const QList<CaseClock>& clocks, Instant now);

/// The chip's states (ux.md §3). `Missed` is a promise that ended late; `None` has no promise at all.
enum class SlaState { None, OnTime, Soon, Urgent, Overdue, Paused, Met, Missed };

/// Soon at ≤ 25 % left, urgent at ≤ 10 % or ≤ 1 h left, overdue from the due instant on.
[[nodiscard]] SlaState slaState(const CaseDue& due, Instant now);

} // namespace core
