#include "core/clockrun.h"

#include <algorithm>

namespace core {

using namespace std::chrono_literals;

namespace {

/// What the chip changes at: a quarter and a tenth of the allowance left.
constexpr int kSoon = 75;
constexpr int kUrgent = 90;
constexpr Duration kUrgentTime = 1h;

} // namespace

ClockRun::ClockRun(const Life& life, const Target& target, const WorkingTime* time)
    : m_target(target)
    , m_meter(life.allowance.value_or(target.allowance), time, life.startedAt)
    , m_cursor(life.startedAt) {
    m_clock.measure = life.measure;
    m_clock.cycle = life.cycle;
    m_clock.startedAt = life.startedAt;
    m_clock.allowance = life.allowance.value_or(target.allowance);
    m_clock.calendar = target.calendar;
    m_marks.append(Mark{kSoon, {}});
    m_marks.append(Mark{kUrgent, {}});
    for (const Threshold& each : target.thresholds)
        if (each.percent)
            m_marks.append(Mark{*each.percent, {}});
    if (m_clock.allowance.amount <= 0)
        m_usedUpAt = life.startedAt;
}

void ClockRun::runUntil(Instant horizon, const SlaTimeline& timeline) {
    for (const TermExtension& each : timeline.extensions) {
        const bool isInOtherUnit = each.unit && *each.unit != m_clock.allowance.unit;
        if (each.measure != m_clock.measure || isInOtherUnit || each.at < m_cursor || each.at > horizon)
            continue;
        advanceTo(each.at, timeline);
        extend(each);
    }
    advanceTo(horizon, timeline);
}

void ClockRun::advanceTo(Instant horizon, const SlaTimeline& timeline) {
    for (const Pause& pause : timeline.pauses) {
        if (pause.to <= m_cursor || !isStoppedBy(pause))
            continue;
        if (pause.from > horizon)
            break;
        countUntil(pause.from);
        m_isPaused = pause.to > horizon;
        pauseUntil(std::min(pause.to, horizon), pause.reason);
    }
    countUntil(horizon);
}

/// An extension counts when it was recorded before expiry, and never adds more than the term allows (rule 4).
void ClockRun::extend(const TermExtension& extension) {
    if (m_usedUpAt)
        return;
    const qint64 added = std::min(extension.amount, m_target.mostExtension - m_extended);
    if (added <= 0)
        return;
    m_extended += added;
    m_clock.allowance.amount += added;
    for (Mark& mark : m_marks) // shares of the longer term come later
        if (ClockMeter::share(m_clock.allowance, mark.percent) > m_used)
            mark.at.reset();
}

void ClockRun::countUntil(Instant to) {
    if (to <= m_cursor)
        return;
    if (!m_usedUpAt) {
        const Instant due = m_meter.passedAt(m_cursor, m_clock.allowance.amount - m_used);
        const Instant end = std::min(due, to);
        const qint64 taken = due <= to ? m_clock.allowance.amount - m_used : m_meter.passed(m_cursor, to);
        reachMarks(m_cursor, taken);
        appendSegment(m_cursor, end, true, {});
        m_used += taken;
        if (due <= to)
            m_usedUpAt = due;
    }
    m_cursor = to;
}

void ClockRun::reachMarks(Instant from, qint64 taken) {
    for (Mark& mark : m_marks) {
        const qint64 still = ClockMeter::share(m_clock.allowance, mark.percent) - m_used;
        if (!mark.at && still <= taken)
            mark.at = m_meter.passedAt(from, still);
    }
}

void ClockRun::pauseUntil(Instant to, const QString& reason) {
    if (to <= m_cursor)
        return;
    m_clock.paused += to - m_cursor;
    if (!m_usedUpAt)
        appendSegment(m_cursor, to, false, reason);
    m_cursor = to;
}

void ClockRun::appendSegment(Instant from, Instant to, bool isCounted, const QString& reason) {
    if (to <= from)
        return;
    QList<ClockSegment>& segments = m_clock.segments;
    const bool isSameAgain = !segments.isEmpty() && segments.last().isCounted && isCounted;
    if (isSameAgain)
        segments.last().to = to;
    else
        segments.append({from, to, isCounted, reason});
}

bool ClockRun::isStoppedBy(const Pause& pause) const {
    if (!m_target.pausedBy && m_clock.measure != Measure::LegalTerm) // the usual case, without reading the reason
        return !pausesOf(m_clock.measure).isEmpty();
    const auto reason = fromCode<WaitReason>(pause.reason);
    return reason && m_target.pausedBy.value_or(pausesOf(m_clock.measure)).contains(*reason);
}

ClockState ClockRun::stateAt(const std::optional<Ending>& ending) const {
    if (!ending)
        return m_isPaused ? ClockState::Paused : ClockState::Running;
    if (m_clock.breachedAt)
        return ClockState::Missed;
    return ending->isFulfilment ? ClockState::Met : ClockState::Cancelled;
}

CaseClock ClockRun::finish(const std::optional<Ending>& ending) {
    if (m_usedUpAt && (!ending || *m_usedUpAt < ending->at)) // stopped in the due instant is in time
        m_clock.breachedAt = m_usedUpAt;
    m_clock.state = stateAt(ending);
    if (ending && ending->isFulfilment)
        m_clock.fulfilledAt = ending->at;
    const qint64 left = m_usedUpAt ? 0 : m_clock.allowance.amount - m_used;
    m_clock.left = m_clock.allowance.isInDays() ? std::chrono::days(left) : Duration(left);
    const Instant reachedUntil = m_cursor;
    if (!m_usedUpAt) // as if the case ran on from here
        countUntil(m_meter.passedAt(m_cursor, left));
    m_clock.dueAt = m_usedUpAt.value_or(m_cursor);
    setChip();
    if (m_clock.state == ClockState::Running)
        setAlarms({});
    else if (m_clock.state == ClockState::Paused)
        setAlarms(reachedUntil);
    return std::move(m_clock);
}

/// When no more than `percent` of the allowance was left. Few days have no such share: there the wall is asked.
Instant ClockRun::leftAt(int percent) const {
    if (m_clock.allowance.isInDays() && m_clock.allowance.amount * percent < 100)
        return m_clock.dueAt - (m_clock.dueAt - m_clock.startedAt - m_clock.paused) * percent / 100;
    for (const Mark& mark : m_marks)
        if (mark.percent == 100 - percent)
            return mark.at.value_or(m_clock.dueAt);
    Q_UNREACHABLE();
}

void ClockRun::setChip() {
    m_clock.urgentAt = std::min(leftAt(100 - kUrgent), m_clock.dueAt - kUrgentTime);
    m_clock.soonAt = std::min(leftAt(100 - kSoon), m_clock.urgentAt);
}

/// While paused only those that were reached before.
void ClockRun::setAlarms(std::optional<Instant> reachedUntil) {
    QList<ClockAlarm>& alarms = m_clock.alarms;
    alarms.append({kDueAlarm, m_clock.dueAt});
    for (const Threshold& each : m_target.thresholds) {
        if (each.percent) {
            const auto mark = std::ranges::find(m_marks, *each.percent, &Mark::percent);
            alarms.append({codeOf(each), mark->at.value_or(m_clock.dueAt)});
        } else if (each.offset != 0ms) {
            alarms.append({codeOf(each), std::max(m_clock.dueAt + each.offset, m_clock.startedAt)});
        }
    }
    if (reachedUntil)
        alarms.removeIf([&](const ClockAlarm& each) { return each.at > *reachedUntil; });
    std::ranges::stable_sort(alarms, {}, &ClockAlarm::at);
    if (!alarms.isEmpty())
        m_clock.nextAlarm = alarms.first().at;
}

} // namespace core
