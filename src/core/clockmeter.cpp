#include "core/clockmeter.h"

#include "core/calendar.h"

namespace core {

namespace {

/// The year 9999: as good as never, and still readable.
constexpr Instant kNever(253'370'764'800'000);

/// Stands in for a calendar that nobody gave: always open.
const WorkingTime& allTime() {
    static const WorkingTime kAllTime = [] {
        Calendar calendar;
        calendar.zone = "UTC";
        calendar.hours = alwaysOpen();
        return *WorkingTime::compile(calendar);
    }();
    return kAllTime;
}

Days daysOf(TimeUnit unit) { return unit == TimeUnit::WorkingDays ? Days::Working : Days::Calendar; }

} // namespace

ClockMeter::ClockMeter(const Allowance& allowance, const WorkingTime* time, Instant start)
    : m_allowance(allowance)
    , m_time(time || allowance.unit == TimeUnit::ClockHours ? time : &allTime())
    , m_start(start) {}

Instant ClockMeter::passedAt(Instant from, qint64 amount) const {
    if (amount <= 0)
        return from;
    switch (m_allowance.unit) {
    case TimeUnit::ClockHours:
        return from + Duration(amount);
    case TimeUnit::BusinessMinutes:
        return m_time->dueAfter(from, Duration(amount)).value_or(kNever);
    case TimeUnit::WorkingDays:
    case TimeUnit::CalendarDays:
        return m_time
            ->dayEndAfter(m_start, from, static_cast<int>(amount), daysOf(m_allowance.unit), m_allowance.dayEnd)
            .value_or(kNever);
    }
    Q_UNREACHABLE();
}

qint64 ClockMeter::passed(Instant from, Instant to) const {
    switch (m_allowance.unit) {
    case TimeUnit::ClockHours:
        return (to - from).count();
    case TimeUnit::BusinessMinutes:
        return m_time->openBetween(from, to).count();
    case TimeUnit::WorkingDays:
    case TimeUnit::CalendarDays:
        return m_time->dayEndsBetween(m_start, from, to, daysOf(m_allowance.unit), m_allowance.dayEnd);
    }
    Q_UNREACHABLE();
}

qint64 ClockMeter::share(const Allowance& allowance, int percent) {
    const qint64 part = allowance.amount * percent;
    return allowance.isInDays() ? (part + 99) / 100 : part / 100;
}

} // namespace core
