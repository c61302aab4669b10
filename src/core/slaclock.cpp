#include "core/slaclock.h"

#include "core/clockrun.h"
#include <algorithm>

namespace core {

namespace {

using namespace std::chrono_literals;

/// Computes every clock of one case.
class ClockWork {
public:
    ClockWork(const SlaTimeline& timeline, const AgreementBook& book, Instant now)
        : m_timeline(timeline)
        , m_book(book)
        // A desk whose clock is behind another's must not see less than the log says.
        , m_now(std::max(now, timeline.latest)) {}

    [[nodiscard]] QList<CaseClock> run() const {
        QList<CaseClock> clocks;
        for (const auto& entry : Codes<Measure>::table)
            if (isPromised(entry.first))
                for (const Life& life : livesOf(entry.first, m_timeline))
                    addClock(life, clocks);
        return clocks;
    }

private:
    /// Each stretch of a clock's life under one agreement; the last has no end.
    struct Stretch {
        AgreementPin pin;
        std::optional<Instant> to;
    };

    [[nodiscard]] bool isPromised(Measure measure) const {
        if (measure == Measure::NetworkAcceptance || measure == Measure::NetworkResolution)
            return std::ranges::any_of(m_timeline.events, [](const CaseEvent* event) {
                return event->type == EventType::Escalated && event->data.contains(QLatin1String("agreement"));
            });
        return std::ranges::any_of(m_timeline.pins, [&](const PinChange& change) {
            const Agreement* agreement = m_book.find(change.pin);
            return agreement && agreement->target(measure);
        });
    }

    [[nodiscard]] QVarLengthArray<Stretch, 2> stretchesOf(const Life& life, Instant horizon) const {
        if (life.pin)
            return {Stretch{*life.pin, {}}};
        QVarLengthArray<Stretch, 2> stretches;
        for (const PinChange& change : m_timeline.pins) {
            if (!stretches.isEmpty() && change.from > horizon)
                break;
            if (!stretches.isEmpty() && change.from <= life.startedAt)
                stretches.clear(); // was replaced before this clock began
            if (!stretches.isEmpty())
                stretches.last().to = change.from;
            stretches.append({change.pin, {}});
        }
        return stretches;
    }

    void addClock(const Life& life, QList<CaseClock>& clocks) const {
        const Instant horizon = life.ending ? life.ending->at : m_now;
        std::optional<CaseClock> clock;
        std::optional<Instant> breachedBefore;
        for (const Stretch& stretch : stretchesOf(life, horizon)) {
            const Agreement* agreement = m_book.find(stretch.pin);
            const Target* target = agreement ? agreement->target(life.measure) : nullptr;
            if (!target)
                continue; // a promise that this agreement does not make: what was counted before has ended
            ClockRun run(life, *target, m_book.workingTime(target->calendar));
            run.runUntil(stretch.to.value_or(horizon), m_timeline);
            clock = run.finish(stretch.to ? Ending{*stretch.to, false, *stretch.to} : life.ending);
            clock->pin = agreement->pin();
            if (clock->breachedAt && (!breachedBefore || *clock->breachedAt < *breachedBefore))
                breachedBefore = clock->breachedAt;
        }
        if (!clock)
            return;
        keepBreach(*clock, breachedBefore);
        clocks << *std::move(clock);
    }

    /// A change of agreement never erases a breach (rule 6).
    static void keepBreach(CaseClock& clock, const std::optional<Instant>& breachedAt) {
        if (!breachedAt)
            return;
        clock.breachedAt = breachedAt;
        if (clock.state == ClockState::Met || clock.state == ClockState::Cancelled)
            clock.state = ClockState::Missed;
    }

    const SlaTimeline& m_timeline;
    const AgreementBook& m_book;
    Instant m_now;
};

const CaseClock* nearestIn(ClockState state, const QList<CaseClock>& clocks) {
    const CaseClock* nearest = nullptr;
    for (const CaseClock& clock : clocks)
        if (clock.state == state && (!nearest || clock.dueAt < nearest->dueAt))
            nearest = &clock;
    return nearest;
}

CaseDue dueBy(const CaseClock& clock) {
    return {clock.state, clock.measure, clock.dueAt, clock.soonAt, clock.urgentAt, std::nullopt};
}

SlaState stateAt(const CaseDue& due, Instant now) {
    if (now >= *due.at)
        return SlaState::Overdue;
    if (due.urgentAt && now >= *due.urgentAt)
        return SlaState::Urgent;
    return due.soonAt && now >= *due.soonAt ? SlaState::Soon : SlaState::OnTime;
}

} // namespace

QList<CaseClock> clocksOf(const QList<CaseEvent>& events, const AgreementBook& book, Instant now) {
    const SlaTimeline timeline = readTimeline(events);
    return timeline.hasClocks ? ClockWork(timeline, book, now).run() : QList<CaseClock>();
}

void settleAlarms(QList<CaseClock>& clocks, const QList<RungAlarm>& rung) {
    for (CaseClock& clock : clocks) {
        clock.nextAlarm.reset();
        for (const ClockAlarm& alarm : clock.alarms) {
            if (rung.contains(RungAlarm{clock.measure, clock.cycle, alarm.code}))
                continue;
            clock.nextAlarm = alarm.at;
            break;
        }
    }
}

CaseDue dueOf(const QList<CaseClock>& clocks) {
    if (const CaseClock* running = nearestIn(ClockState::Running, clocks))
        return dueBy(*running);
    if (const CaseClock* paused = nearestIn(ClockState::Paused, clocks)) {
        CaseDue due = dueBy(*paused);
        due.remaining = paused->breachedAt ? Duration{} : paused->left;
        return due;
    }
    for (auto clock = clocks.rbegin(); clock != clocks.rend(); ++clock)
        if (clock->measure == Measure::Resolution)
            return {clock->state, clock->measure, std::nullopt, std::nullopt, std::nullopt, std::nullopt};
    return {};
}

CaseDue runningDue(Measure measure, Instant dueAt, Duration allowance) {
    const Instant urgentAt = dueAt - std::max(allowance / 10, Duration(1h));
    return {ClockState::Running, measure, dueAt, std::min(dueAt - allowance / 4, urgentAt), urgentAt, std::nullopt};
}

SlaState slaState(const CaseDue& due, Instant now) {
    switch (due.state) {
    case ClockState::Running:
        return due.at ? stateAt(due, now) : SlaState::None;
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
