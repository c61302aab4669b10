#pragma once

#include "core/slaclock.h"
#include "core/clockmeter.h"
#include "core/slatimeline.h"

namespace core {

/// Lets one clock run along its time line under one target, stretch by stretch.
class ClockRun {
public:
    /// `target` and `time` outlive the run.
    ClockRun(const Life& life, const Target& target, const WorkingTime* time);

    /// Counts up to `horizon`, past pauses that stop this clock and extensions that were recorded in time.
    void runUntil(Instant horizon, const SlaTimeline& timeline);
    /// Earliest instant at which the allowance was used up; nothing while some is left.
    [[nodiscard]] std::optional<Instant> usedUpAt() const { return m_usedUpAt; }
    /// Where it ended, or where it would end were the case to run on from here.
    [[nodiscard]] CaseClock finish(const std::optional<Ending>& ending);

private:
    /// A share of the allowance, and when it was reached.
    struct Mark {
        int percent = 0;
        std::optional<Instant> at;
    };

    void advanceTo(Instant horizon, const SlaTimeline& timeline);
    void extend(const TermExtension& extension);
    void countUntil(Instant to);
    void reachMarks(Instant from, qint64 taken);
    void pauseUntil(Instant to, const QString& reason);
    void appendSegment(Instant from, Instant to, bool isCounted, const QString& reason);
    [[nodiscard]] bool isStoppedBy(const Pause& pause) const;
    [[nodiscard]] ClockState stateAt(const std::optional<Ending>& ending) const;
    [[nodiscard]] Instant leftAt(int percent) const;
    void setChip();
    void setAlarms(std::optional<Instant> reachedUntil);

    const Target& m_target;
    ClockMeter m_meter;
    CaseClock m_clock;
    Instant m_cursor;
    qint64 m_used = 0;
    qint64 m_extended = 0;
    QVarLengthArray<Mark, 6> m_marks;
    std::optional<Instant> m_usedUpAt;
    bool m_isPaused = false;
};

} // namespace core
