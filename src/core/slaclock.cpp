#include "core/slaclock.h"

#include "core/slatimeline.h"
#include <algorithm>

namespace core {

namespace {

using namespace std::chrono_literals;

/// Lets one clock run along its time line, stretch by stretch.
class ClockRun {
public:
    ClockRun(const Target& target, int cycle, Instant start)
        : m_left(target.allowance) {
        m_clock.measure = target.measure;
        m_clock.cycle = cycle;
        m_clock.startedAt = start;
        m_clock.allowance = target.allowance;
        m_cursor = start;
        noteWhenUsedUp(start);
    }

    void runUntil(Instant horizon, const QVarLengthArray<Pause, 4>& pauses) {
        for (const Pause& pause : pauses) {
            if (pause.to <= m_cursor)
                continue;
            if (pause.from > horizon)
                break;
            countUntil(pause.from);
            m_isPaused = pause.to > horizon;
            pauseUntil(std::min(pause.to, horizon), pause.reason);
        }
        countUntil(horizon);
    }

    [[nodiscard]] CaseClock finish(const std::optional<Ending>& ending) {
        const bool isUsedUp = m_isUsedUp;
        if (!isUsedUp) // as if the case ran on from here
            countUntil(m_cursor + m_left);
        if (isUsedUp && (!ending || m_clock.dueAt < ending->at)) // stopped in the due instant is in time
            m_clock.breachedAt = m_clock.dueAt;
        if (!ending)
            m_clock.state = m_isPaused ? ClockState::Paused : ClockState::Running;
        else if (m_clock.breachedAt)
            m_clock.state = ClockState::Missed;
        else
            m_clock.state = ending->isFulfilment ? ClockState::Met : ClockState::Cancelled;
        if (ending && ending->isFulfilment)
            m_clock.fulfilledAt = ending->at;
        return std::move(m_clock);
    }

private:
    void countUntil(Instant to) {
        if (to <= m_cursor)
            return;
        const Duration taken = std::min(m_left, to - m_cursor);
        if (taken > 0ms) {
            appendSegment(m_cursor, m_cursor + taken, true, {});
            m_left -= taken;
            noteWhenUsedUp(m_cursor + taken);
        }
        m_cursor = to;
    }

    void pauseUntil(Instant to, const QString& reason) {
        if (to <= m_cursor)
            return;
        m_clock.paused += to - m_cursor;
        if (!m_isUsedUp)
            appendSegment(m_cursor, to, false, reason);
        m_cursor = to;
    }

    void appendSegment(Instant from, Instant to, bool isCounted, const QString& reason) {
        QList<ClockSegment>& segments = m_clock.segments;
        const bool isSameAgain = !segments.isEmpty() && segments.last().isCounted && isCounted;
        if (isSameAgain)
            segments.last().to = to;
        else
            segments.append({from, to, isCounted, reason});
    }

    void noteWhenUsedUp(Instant at) {
        if (m_isUsedUp || m_left > 0ms)
            return;
        m_isUsedUp = true;
        m_clock.dueAt = at;
    }

    CaseClock m_clock;
    Instant m_cursor;
    Duration m_left;
    bool m_isUsedUp = false;
    bool m_isPaused = false;
};

CaseClock clockOf(const Target& target, int cycle, Instant start, const std::optional<Ending>& ending,
                  const SlaTimeline& timeline, Instant now) {
    ClockRun run(target, cycle, start);
    run.runUntil(ending ? ending->at : now, timeline.pauses);
    return run.finish(ending);
}

const CaseClock* nearestIn(ClockState state, const QList<CaseClock>& clocks) {
    const CaseClock* nearest = nullptr;
    for (const CaseClock& clock : clocks)
        if (clock.state == state && (!nearest || clock.dueAt < nearest->dueAt))
            nearest = &clock;
    return nearest;
}

SlaState stateByTimeLeft(Duration left, Duration allowance) {
    if (left <= 0ms)
        return SlaState::Overdue;
    if (left <= 1h || left * 10 <= allowance)
        return SlaState::Urgent;
    return left * 4 <= allowance ? SlaState::Soon : SlaState::OnTime;
}

} // namespace

QList<Target> defaultTargets() { return {{Measure::FirstContact, 4h}, {Measure::Resolution, 24h}}; }

QList<CaseClock> clocksOf(const QList<CaseEvent>& events, const QList<Target>& targets, Instant now) {
    const SlaTimeline timeline = readTimeline(events);
    QList<CaseClock> clocks;
    if (!timeline.hasClocks)
        return clocks;
    // A desk whose clock is behind another's must not see less than the log says.
    const Instant present = std::max(now, timeline.latest);
    clocks.reserve(targets.size() + timeline.cycles.size() - 1);
    for (int i = 0; i < timeline.cycles.size(); ++i) {
        const ResolutionCycle& cycle = timeline.cycles[i];
        for (const Target& target : targets) {
            if (target.measure == Measure::Resolution)
                clocks << clockOf(target, i + 1, cycle.startedAt, cycle.ending, timeline, present);
            else if (i == 0)
                clocks << clockOf(target, 1, cycle.startedAt, timeline.firstContact, timeline, present);
        }
    }
    return clocks;
}

CaseDue dueOf(const QList<CaseClock>& clocks, Instant now) {
    if (const CaseClock* running = nearestIn(ClockState::Running, clocks))
        return {ClockState::Running, running->dueAt, running->allowance, std::nullopt};
    if (const CaseClock* paused = nearestIn(ClockState::Paused, clocks)) {
        const Duration left = paused->breachedAt ? 0ms : paused->dueAt - now;
        return {ClockState::Paused, paused->dueAt, paused->allowance, left};
    }
    for (auto clock = clocks.rbegin(); clock != clocks.rend(); ++clock)
        if (clock->measure == Measure::Resolution)
            return {clock->state, std::nullopt, Duration{}, std::nullopt};
    return {};
}

SlaState slaState(const CaseDue& due, Instant now) {
    switch (due.state) {
    case ClockState::Running:
        return due.at ? stateByTimeLeft(*due.at - now, due.allowance) : SlaState::None;
    case ClockState::Paused:
        // Waiting for the customer does not mend a promise that was broken before.
        return due.remaining && *due.remaining <= 0ms ? SlaState::Overdue : SlaState::Paused;
    case ClockState::Met:
        return SlaState::Met;
    case ClockState::Missed:
        return SlaState::Missed;
    case ClockState::Cancelled:
        return SlaState::None;
    }
    Q_UNREACHABLE();
}

} // namespace core
