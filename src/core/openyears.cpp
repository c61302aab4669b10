#include "core/openyears.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 kJulianEpoch = 2'440'588; // 1970-01-01

/// First and last date can belong to the years beside the UTC year.
constexpr qint64 kMargin = 2;

/// The possible ones in order, overlapping and touching ones as one.
QList<OpenHours> normalised(QList<OpenHours> hours) {
    std::sort(hours.begin(), hours.end(), [](const OpenHours& a, const OpenHours& b) { return a.from < b.from; });
    QList<OpenHours> merged;
    for (const OpenHours& each : std::as_const(hours)) {
        const OpenHours possible{std::max(each.from, 0), std::min(each.to, 1440)};
        if (possible.from >= possible.to)
            continue;
        if (!merged.isEmpty() && possible.from <= merged.last().to)
            merged.last().to = std::max(merged.last().to, possible.to);
        else
            merged << possible;
    }
    return merged;
}

/// Lays one year out, date by date and offset by offset.
class YearBuilder {
public:
    YearBuilder(const OpenYears& years, int year)
        : m_years(years)
        , m_from(utcNewYear(year))
        , m_to(utcNewYear(year + 1))
        , m_firstDate(dateOfWall(m_from))
        , m_lastDate(dateOfWall(m_to) - 1) {
        m_hours.reserve(size_t(m_lastDate - m_firstDate + 1 + 2 * kMargin));
        for (qint64 date = m_firstDate - kMargin; date <= m_lastDate + kMargin; ++date)
            m_hours.push_back(&years.weekdayHours(date));
        for (const int each : {year - 1, year, year + 1})
            closeHolidays(each);
        for (qint64 date = m_firstDate - kMargin; date <= m_lastDate + kMargin; ++date)
            if (const auto* own = years.exceptionHours(date))
                slot(date) = own;
    }

    OpenYear build() {
        const auto& periods = m_years.zone().periods();
        const OpenYears& years = m_years;
        const qint64 end = m_to + kMargin * kDayMillis;
        for (const OffsetPeriod* each = &years.zone().at(m_from - kMargin * kDayMillis);
             each <= &periods.back() && each->from < end; ++each)
            addPeriod(*each);
        return std::move(m_result);
    }

private:
    const QList<OpenHours>*& slot(qint64 date) { return m_hours[size_t(date - m_firstDate + kMargin)]; }

    void closeHolidays(int year) {
        static const QList<OpenHours> closed;
        for (const Holiday& holiday : holidaysOf(m_years.calendar(), year)) {
            const qint64 date = fromDate(holiday.day);
            if (date >= m_firstDate - kMargin && date <= m_lastDate + kMargin)
                slot(date) = &closed;
        }
    }

    void addPeriod(const OffsetPeriod& period) {
        const qint64 from = std::max(period.from, m_from - kMargin * kDayMillis) + period.offset;
        const qint64 to = std::min(period.to, m_to + kMargin * kDayMillis) + period.offset;
        const qint64 first = std::max(dateOfWall(from), m_firstDate - kMargin);
        const qint64 last = std::min(dateOfWall(to - 1), m_lastDate + kMargin);
        for (qint64 date = first; date <= last; ++date) {
            const qint64 midnight = date * kDayMillis;
            const bool isOwn = date >= m_firstDate && date <= m_lastDate;
            if (isOwn)
                endDay(m_result.calendarDays, date, std::min(to, midnight + kDayMillis) - period.offset);
            for (const OpenHours& hours : *slot(date)) {
                const qint64 begin = std::max(from, midnight + hours.from * kMinuteMillis) - period.offset;
                const qint64 end = std::min(to, midnight + hours.to * kMinuteMillis) - period.offset;
                if (begin >= end)
                    continue;
                if (isOwn)
                    endDay(m_result.workingDays, date, end);
                open(std::max(begin, m_from), std::min(end, m_to));
            }
        }
    }

    /// A date that comes back after the clocks were set back ends when it ends for the last time.
    static void endDay(std::vector<EndingDay>& days, qint64 date, qint64 end) {
        auto at = days.end();
        while (at != days.begin() && (at - 1)->date >= date)
            --at;
        if (at == days.end() || at->date != date)
            days.insert(at, EndingDay{date, end});
        else
            at->end = end;
    }

    void open(qint64 from, qint64 to) {
        if (from >= to)
            return;
        if (!m_result.stretches.empty() && m_result.stretches.back().to == from)
            m_result.stretches.back().to = to;
        else
            m_result.stretches.push_back({from, to, m_result.open});
        m_result.open += to - from;
    }

    const OpenYears& m_years;
    const qint64 m_from;
    const qint64 m_to;
    const qint64 m_firstDate;
    const qint64 m_lastDate;
    std::vector<const QList<OpenHours>*> m_hours;
    OpenYear m_result;
};

} // namespace

int utcYear(qint64 utc) {
    // 400 years have 146,097 days; the guess is off by one at most.
    int year = 1970 + int(dateOfWall(utc) * 400 / 146'097);
    while (utc < utcNewYear(year))
        --year;
    while (utc >= utcNewYear(year + 1))
        ++year;
    return year;
}

qint64 utcNewYear(int year) {
    const qint64 past = year - 1;
    const auto quotient = [past](qint64 by) { return past >= 0 ? past / by : -((-past + by - 1) / by); };
    // 719,162 days lie between 0001-01-01 and 1970-01-01.
    return (past * 365 + quotient(4) - quotient(100) + quotient(400) - 719'162) * kDayMillis;
}

QDate toDate(qint64 date) { return QDate::fromJulianDay(date + kJulianEpoch); }

qint64 fromDate(const QDate& date) { return date.toJulianDay() - kJulianEpoch; }

qint64 OpenYear::openUntil(qint64 utc) const {
    const auto after = std::upper_bound(stretches.begin(), stretches.end(), utc,
                                        [](qint64 time, const OpenStretch& each) { return time < each.from; });
    if (after == stretches.begin())
        return before;
    const OpenStretch& last = *(after - 1);
    return before + last.before + std::min(utc, last.to) - last.from;
}

OpenYears::OpenYears(const Calendar& calendar, ZoneOffsets zone)
    : m_calendar(calendar)
    , m_zone(std::move(zone)) {
    for (size_t weekday = 0; weekday < m_week.size(); ++weekday)
        m_week[weekday] = normalised(calendar.hours[weekday]);
    for (const CalendarException& each : calendar.exceptions)
        m_exceptions.insert(fromDate(each.day), normalised(each.hours));
}

const QList<OpenHours>& OpenYears::weekdayHours(qint64 date) const {
    return m_week[size_t(((date + 3) % 7 + 7) % 7)]; // 1970-01-01 was a Thursday
}

const QList<OpenHours>* OpenYears::exceptionHours(qint64 date) const {
    const auto found = m_exceptions.constFind(date);
    return found == m_exceptions.constEnd() ? nullptr : &*found;
}

const OpenYear& OpenYears::year(int number) const {
    if (number < m_firstBuilt.load(std::memory_order_acquire) || number > m_lastBuilt.load(std::memory_order_acquire))
        extendTo(number);
    return *m_years[size_t(number - kFirst)];
}

void OpenYears::extendTo(int number) const {
    const std::lock_guard lock(m_building);
    if (m_firstBuilt > m_lastBuilt) {
        build(number);
        m_lastBuilt.store(number, std::memory_order_release);
        m_firstBuilt.store(number, std::memory_order_release);
    }
    for (int next = m_lastBuilt + 1; next <= number; ++next) {
        build(next);
        m_lastBuilt.store(next, std::memory_order_release);
    }
    for (int next = m_firstBuilt - 1; next >= number; --next) {
        build(next);
        m_firstBuilt.store(next, std::memory_order_release);
    }
}

void OpenYears::build(int number) const {
    auto built = std::make_unique<OpenYear>(YearBuilder(*this, number).build());
    const auto at = size_t(number - kFirst);
    if (number > kFirst && m_years[at - 1]) {
        const OpenYear& past = *m_years[at - 1];
        built->before = past.before + past.open;
        built->workingBefore = past.workingBefore + qint64(past.workingDays.size());
        built->calendarBefore = past.calendarBefore + qint64(past.calendarDays.size());
    } else if (number < kLast && m_years[at + 1]) {
        const OpenYear& next = *m_years[at + 1];
        built->before = next.before - built->open;
        built->workingBefore = next.workingBefore - qint64(built->workingDays.size());
        built->calendarBefore = next.calendarBefore - qint64(built->calendarDays.size());
    }
    m_years[at] = std::move(built);
}

} // namespace core
