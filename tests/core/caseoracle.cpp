#include "caseoracle.h"

#include <algorithm>

namespace oracle {

using namespace core;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMinute = 60'000;

Instant at(qint64 minute) { return Instant(minute * kMinute); }

} // namespace

CaseOracle::CaseOracle(const QList<Agreement>& agreements, const QMap<qint64, const PlainTime*>& calendars,
                       qint64 lastMinute)
    : m_agreements(agreements)
    , m_calendars(calendars)
    , m_lastMinute(lastMinute) {}

bool CaseOracle::doesStop(const Target& target, WaitReason reason) {
    if (target.pausedBy)
        return target.pausedBy->contains(reason);
    if (target.measure == Measure::LegalTerm) // what the law knows
        return reason == WaitReason::Document || reason == WaitReason::CustomerInformation;
    return target.measure == Measure::Resolution;
}

bool CaseOracle::isPaused(const PlainCase& subject, const Target& target, qint64 minute) {
    return std::ranges::any_of(subject.waits, [&](const PlainCase::Wait& each) {
        return each.from <= minute && minute < each.to && doesStop(target, each.reason);
    });
}

/// How much of one unit passes in each minute.
struct CaseOracle::Run {
    const Target& target;
    const PlainTime* time;
    std::vector<Instant> ends;
    size_t passed = 0;

    Run(const Target& theTarget, const PlainTime* theTime, qint64 start)
        : target(theTarget)
        , time(theTime) {
        if (!target.allowance.isInDays())
            return;
        const bool isWorking = target.allowance.unit == TimeUnit::WorkingDays;
        ends = time->dayEnds(at(start), isWorking ? Days::Working : Days::Calendar, target.allowance.dayEnd);
        std::ranges::sort(ends);
    }

    [[nodiscard]] qint64 in(qint64 minute) {
        switch (target.allowance.unit) {
        case TimeUnit::ClockHours:
            return kMinute;
        case TimeUnit::BusinessMinutes:
            return time->isOpen(minute) ? kMinute : 0;
        default:
            break;
        }
        qint64 days = 0;
        for (; passed < ends.size() && ends[passed] <= at(minute + 1); ++passed)
            ++days;
        return days;
    }
};

/// From the start until `until` under one agreement, and, to tell the due time, on as if nothing else happened.
CaseOracle::Outcome CaseOracle::run(const PlainCase& subject, const Target& target, qint64 until, bool isLast) const {
    Run run(target, m_calendars.value(target.calendar.id.value()), subject.start);
    Outcome outcome;
    CaseClock& clock = outcome.clock;
    clock.measure = target.measure;
    clock.startedAt = at(subject.start);
    clock.allowance = target.allowance;
    qint64 used = 0;
    qint64 extended = 0;
    std::optional<qint64> due;
    if (clock.allowance.amount <= 0)
        due = subject.start;
    for (qint64 minute = subject.start; minute <= until || !due; ++minute) {
        if (minute >= m_lastMinute)
            return {false, {}};
        for (const PlainCase::Extension& each : subject.extensions) {
            if (target.measure != Measure::LegalTerm || each.at != minute || minute > until || due ||
                each.unit != target.allowance.unit)
                continue;
            const qint64 added = std::clamp<qint64>(target.mostExtension - extended, 0, each.amount);
            extended += added;
            clock.allowance.amount += added;
        }
        if (minute == until && minute > subject.start && due)
            break;
        const bool isHeld = minute < until && isPaused(subject, target, minute);
        const qint64 passes = run.in(minute);
        if (isHeld)
            clock.paused += 1min;
        else if (!due && (used += passes) >= clock.allowance.amount)
            due = minute + 1;
    }
    clock.dueAt = at(*due);
    const bool isOver = !isLast || subject.answeredAt;
    if (isOver ? *due < until : *due <= until)
        clock.breachedAt = clock.dueAt;
    if (!isOver)
        clock.state = isPaused(subject, target, until) ? ClockState::Paused : ClockState::Running;
    else if (clock.breachedAt)
        clock.state = ClockState::Missed;
    else
        clock.state = isLast ? ClockState::Met : ClockState::Cancelled;
    if (isLast && subject.answeredAt)
        clock.fulfilledAt = at(*subject.answeredAt);
    return outcome;
}

std::optional<CaseOracle::Outcome> CaseOracle::clockOf(const PlainCase& subject, Measure measure) const {
    const qint64 horizon = subject.answeredAt.value_or(subject.now);
    QList<PlainCase::Change> held;
    for (const PlainCase::Change& each : subject.changes)
        if (each.at <= horizon)
            held << each;
    std::optional<Outcome> last;
    std::optional<Instant> breached;
    for (int i = 0; i < held.size(); ++i) {
        const bool isLast = i + 1 == held.size();
        if (!isLast && held[i + 1].at <= subject.start)
            continue; // replaced before it began
        const Target* target = m_agreements[held[i].agreement].target(measure);
        if (!target)
            continue;
        last = run(subject, *target, isLast ? horizon : held[i + 1].at, isLast);
        if (!last->isKnown)
            return last;
        if (last->clock.breachedAt)
            breached = std::min(breached.value_or(*last->clock.breachedAt), *last->clock.breachedAt);
    }
    if (last && breached) {
        last->clock.breachedAt = breached;
        if (last->clock.state == ClockState::Met || last->clock.state == ClockState::Cancelled)
            last->clock.state = ClockState::Missed;
    }
    return last;
}

} // namespace oracle
