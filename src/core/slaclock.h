#pragma once

#include "core/agreementbook.h"
#include "core/caseevent.h"
#include "core/caserecord.h"

namespace core {

/// A half-open stretch [from, to) of a clock's life: counted or paused, and why. Within a counted stretch only the
/// calendar's open time counts (clockexplanation.h lists it).
struct ClockSegment {
    Instant from;
    Instant to;
    bool isCounted = true;
    QString reason; ///< WaitReason code while paused

    bool operator==(const ClockSegment&) const = default;
};

/// When one of a clock's thresholds is reached; `code` as codeOf(Threshold).
struct ClockAlarm {
    QString code;
    Instant at;

    bool operator==(const ClockAlarm&) const = default;
};

/// A target running for one case and cycle.
struct CaseClock {
    Measure measure = Measure::Resolution;
    int cycle = 1;       ///< of the resolution; else the how-manieth assignment, update, escalation, promise
    AgreementPin pin;    ///< whose target it is; a promise has none
    Instant startedAt;
    Allowance allowance; ///< extensions included
    CalendarPin calendar;
    Instant dueAt;    ///< while paused: as if the case resumed now
    Instant soonAt;   ///< a quarter of the allowance is left
    Instant urgentAt; ///< a tenth is left, or an hour by the wall, whichever comes first
    ClockState state = ClockState::Running;
    std::optional<Instant> fulfilledAt;
    std::optional<Instant> breachedAt; ///< never erased once set
    Duration paused{};                 ///< total so far, by the wall
    Duration left{};                   ///< of the allowance in its own unit, a day being 24 h; nothing once used up
    QList<ClockSegment> segments;      ///< "why this date?"
    QList<ClockAlarm> alarms;          ///< of a clock that runs or is paused, by time: those reached, then those to come
    std::optional<Instant> nextAlarm;  ///< the first of them, until settleAlarms() says which have rung

    bool operator==(const CaseClock&) const = default;
};

/// Every clock that the case ever had, by measure and cycle. A pure function of the event log (any order is accepted; it
/// is read by time, and in one instant stop beats pause beats start: domain.md, clocks, rule 9) and of the versions of
/// agreements and calendars that it names. A change of agreement keeps the start, the pauses and what was breached
/// before (rule 6).
[[nodiscard]] QList<CaseClock> clocksOf(const QList<CaseEvent>& events, const AgreementBook& book, Instant now);

/// An alarm that has rung: each does once for a clock (rule 8).
struct RungAlarm {
    Measure measure = Measure::Resolution;
    int cycle = 1;
    QString code;

    bool operator==(const RungAlarm&) const = default;
};

/// Moves each clock's next alarm to the first that has not rung yet.
void settleAlarms(QList<CaseClock>& clocks, const QList<RungAlarm>& rung);

/// What a list shows: the nearest running clock, else the paused one, else how the last resolution ended.
[[nodiscard]] CaseDue dueOf(const QList<CaseClock>& clocks);

/// Of a promise by the wall that has no clock of its own on screen: due then, given so much time.
[[nodiscard]] CaseDue runningDue(Measure measure, Instant dueAt, Duration allowance);

/// The chip's states (ux.md §3). `Missed` is a promise that ended late; `None` has no promise at all.
enum class SlaState { None, OnTime, Soon, Urgent, Overdue, Paused, Met, Missed };

/// Soon at ≤ 25 % left, urgent at ≤ 10 % or ≤ 1 h left, overdue from the due instant on.
[[nodiscard]] SlaState slaState(const CaseDue& due, Instant now);

} // namespace core
