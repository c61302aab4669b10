#pragma once

#include "core/caseevent.h"
#include <QVarLengthArray>

namespace core {

/// A half-open stretch in which no clock of the case counts; `to` is far in the future while nothing ends it.
struct Pause {
    Instant from;
    Instant to;
    QString reason;
};

/// Why a clock stopped for good: the promise was fulfilled, or it no longer applies.
struct Ending {
    Instant at;
    bool isFulfilment = false;
    Instant recordedAt; ///< of the event that says so, which may be later
};

/// One life of the resolution clock: from receipt, or from a reopening.
struct ResolutionCycle {
    Instant startedAt;
    std::optional<Ending> ending;
};

/// What the clocks need of an event log, in time order.
struct SlaTimeline {
    bool hasClocks = false; ///< false: nothing was received, or nobody can be answered
    Instant latest;         ///< of the last event that counts
    QVarLengthArray<Pause, 4> pauses;
    QVarLengthArray<ResolutionCycle, 2> cycles;
    std::optional<Ending> firstContact;
};

/// Reads the log by domain.md “Clocks”, rules 4, 5, 7 and 9. A pause lasts until it is resumed, expires, or the case is
/// taken up, escalated, resolved, closed or reopened without that word. Proof that a Closed event gives counts from
/// the instant it names, yet never from before the answer (Resolved) or after its own record.
[[nodiscard]] SlaTimeline readTimeline(const QList<CaseEvent>& events);

} // namespace core
