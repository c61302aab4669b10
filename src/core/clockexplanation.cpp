#include "core/clockexplanation.h"

#include <QTimeZone>
#include <algorithm>

namespace core {

namespace {

using StepKind = ClockStep::Kind;

/// Lays a counted stretch out over the calendar that it was counted by.
class Layout {
public:
    Layout(const CaseClock& clock, const WorkingTime& time, QStringView language)
        : m_clock(clock)
        , m_time(time)
        , m_language(language) {}

    void add(const ClockSegment& segment, QList<ClockStep>& steps) const {
        if (m_clock.allowance.isInDays())
            addDays(segment, steps);
        else
            addHours(segment, steps);
    }

private:
    void addHours(const ClockSegment& segment, QList<ClockStep>& steps) const {
        Instant cursor = segment.from;
        for (const Stretch& open : m_time.openStretches(segment.from, segment.to)) {
            addClosed(cursor, open.from, steps);
            steps << ClockStep{open.from, open.to, StepKind::Counted, {}};
            cursor = open.to;
        }
        addClosed(cursor, segment.to, steps);
    }

    /// Closed time in one piece, but each holiday in it by its name.
    void addClosed(Instant from, Instant to, QList<ClockStep>& steps) const {
        if (to <= from)
            return;
        Instant cursor = from;
        for (const CalendarDay& day : m_time.daysBetween(from, to, m_language)) {
            if (day.name.isEmpty() || !day.hours.isEmpty())
                continue;
            const Stretch whole = dayOf(day.date);
            const Instant begin = std::max(whole.from, cursor);
            const Instant end = std::min(whole.to, to);
            if (end <= begin)
                continue;
            if (cursor < begin)
                steps << ClockStep{cursor, begin, StepKind::Closed, {}};
            steps << ClockStep{begin, end, StepKind::Holiday, day.name};
            cursor = end;
        }
        if (cursor < to)
            steps << ClockStep{cursor, to, StepKind::Closed, {}};
    }

    /// A term in days: day by day, from the day after the start.
    void addDays(const ClockSegment& segment, QList<ClockStep>& steps) const {
        const QDate first = m_time.localDate(m_clock.startedAt);
        for (const CalendarDay& day : m_time.daysBetween(segment.from, segment.to, m_language)) {
            const Stretch whole = dayOf(day.date);
            ClockStep step{std::max(whole.from, segment.from), std::min(whole.to, segment.to), kindOf(day, first), day.name};
            if (step.kind == StepKind::Counted && !endsIn(step)) // a day counts by its end
                step.kind = StepKind::Closed;
            if (step.from < step.to)
                steps << step;
        }
    }

    [[nodiscard]] bool endsIn(const ClockStep& step) const {
        const Days days = m_clock.allowance.unit == TimeUnit::WorkingDays ? Days::Working : Days::Calendar;
        return m_time.dayEndsBetween(m_clock.startedAt, step.from, step.to, days, m_clock.allowance.dayEnd) > 0;
    }

    [[nodiscard]] StepKind kindOf(const CalendarDay& day, QDate first) const {
        if (day.date <= first) // counts from the day after
            return StepKind::Closed;
        if (m_clock.allowance.unit == TimeUnit::CalendarDays || !day.hours.isEmpty())
            return StepKind::Counted;
        return day.name.isEmpty() ? StepKind::Closed : StepKind::Holiday;
    }

    [[nodiscard]] Stretch dayOf(QDate date) const {
        const QTimeZone zone(m_time.calendar().zone);
        return {Instant(date.startOfDay(zone)), Instant(date.addDays(1).startOfDay(zone))};
    }

    const CaseClock& m_clock;
    const WorkingTime& m_time;
    QStringView m_language;
};

} // namespace

QList<ClockStep> explain(const CaseClock& clock, const AgreementBook& book, QStringView language) {
    const WorkingTime* time =
        clock.allowance.unit == TimeUnit::ClockHours ? nullptr : book.workingTime(clock.calendar);
    QList<ClockStep> steps;
    for (const ClockSegment& segment : clock.segments) {
        if (!segment.isCounted)
            steps << ClockStep{segment.from, segment.to, StepKind::Paused, segment.reason};
        else if (time)
            Layout(clock, *time, language).add(segment, steps);
        else
            steps << ClockStep{segment.from, segment.to, StepKind::Counted, {}};
    }
    return steps;
}

} // namespace core
