#pragma once

#include "core/agreement.h"
#include "core/eventlog.h"
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

/// Which agreement held from when on.
struct PinChange {
    Instant from;
    AgreementPin pin;
};

/// More time for a term, recorded at `at`; `amount` in the unit of its allowance.
struct TermExtension {
    Instant at;
    Measure measure = Measure::LegalTerm;
    qint64 amount = 0;
    std::optional<TimeUnit> unit; ///< that `amount` is in; counts only for a term in the same
};

/// One life of one clock.
struct Life {
    Measure measure = Measure::Resolution;
    int cycle = 1;
    Instant startedAt;
    std::optional<Ending> ending;
    std::optional<AgreementPin> pin;    ///< of an escalation, which has an agreement of its own
    std::optional<Allowance> allowance; ///< of a promise, which says itself when it is due
};

/// What the clocks need of an event log, in time order.
struct SlaTimeline {
    bool hasClocks = false; ///< false: nothing was received, or nobody can be answered
    Instant latest;         ///< of the last event that counts
    QVarLengthArray<Pause, 4> pauses; ///< by their beginning; of different reasons they may overlap
    QVarLengthArray<ResolutionCycle, 2> cycles;
    std::optional<Ending> firstContact;
    QVarLengthArray<PinChange, 2> pins; ///< of the case; the first holds from the start
    QVarLengthArray<TermExtension, 1> extensions;
    EventRefs events; ///< in force, as they were recorded; without merges that were taken back
};

/// The customer heard from a person: was reached, or has a person's message or letter (rule 5). What a rule wrote never
/// counts.
[[nodiscard]] bool isHeard(const CaseEvent& event);

/// {"agreement": {"id", "version"}} of an event.
[[nodiscard]] std::optional<AgreementPin> pinIn(const CaseEvent& event);

/// Reads the log by domain.md “Clocks”, rules 4, 5, 7 and 9. A pause lasts until it is resumed, expires, or the case is
/// taken up, escalated, resolved, closed or reopened without that word. Proof that a Closed event gives counts from
/// the instant it names, yet never from before the answer (Resolved) or after its own record.
/// `events` outlives the time line.
[[nodiscard]] SlaTimeline readTimeline(const QList<CaseEvent>& events);

/// Every life that a clock of this measure has had, oldest first (clocklives.cpp says when each begins and ends).
[[nodiscard]] QVarLengthArray<Life, 2> livesOf(Measure measure, const SlaTimeline& timeline);

} // namespace core
