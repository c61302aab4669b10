#include "core/workingtime.h"

#include "core/openyears.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Clocks are never set by more than a day (Samoa, 2011): a date two days back has ended, one two days on has not.
constexpr qint64 kReach = 2;

qint64 within(qint64 utc) { return std::clamp(utc, utcNewYear(OpenYears::kFirst), utcNewYear(OpenYears::kLast + 1)); }

int yearNear(qint64 utc) { return std::min(utcYear(within(utc)), OpenYears::kLast); }

/// The days of one term, numbered through all years.
class Term {
public:
    Term(const OpenYears& years, Instant start, Days days, DayEnd end)
        : m_years(years)
        , m_days(days)
        , m_end(end) {
        const qint64 wall = years.zone().wall(within(start.msecs()));
        const qint64 date = dateOfWall(wall);
        m_timeOfDay = wall - date * kDayMillis;
        m_firstYear = yearNear((date + 1) * kDayMillis);
        m_first = numberOf(date + 1);
    }

    /// How many days have ended at `at` or before; at least those that were over when the term began.
    [[nodiscard]] qint64 endedAt(Instant at) const {
        const qint64 utc = within(at.msecs());
        const qint64 date = dateOfWall(m_years.zone().wall(utc));
        qint64 number = std::max(m_first, numberOf(date - kReach));
        const qint64 open = numberOf(date + kReach);
        while (number < open && *endOf(number) <= utc)
            ++number;
        return number;
    }

    /// Of a day that `endedAt` tells, or a later one.
    [[nodiscard]] std::optional<qint64> endOf(qint64 number) const {
        const auto reaches = [&](const OpenYear& year) { return number < past(year); };
        const OpenYear* year = m_years.firstYear(m_firstYear, reaches);
        if (!year)
            return std::nullopt;
        const EndingDay& day = list(*year)[size_t(number - before(*year))];
        return m_end == DayEnd::EndOfDay ? day.end : m_years.zone().firstShowing(day.date * kDayMillis + m_timeOfDay);
    }

private:
    [[nodiscard]] const std::vector<EndingDay>& list(const OpenYear& year) const {
        return m_days == Days::Working ? year.workingDays : year.calendarDays;
    }
    [[nodiscard]] qint64 before(const OpenYear& year) const {
        return m_days == Days::Working ? year.workingBefore : year.calendarBefore;
    }
    [[nodiscard]] qint64 past(const OpenYear& year) const { return before(year) + qint64(list(year).size()); }

    /// Of the first day on `date` or after it.
    [[nodiscard]] qint64 numberOf(qint64 date) const {
        const OpenYear& year = m_years.year(yearNear(date * kDayMillis));
        const auto at = std::lower_bound(list(year).begin(), list(year).end(), date,
                                         [](const EndingDay& day, qint64 wanted) { return day.date < wanted; });
        return before(year) + (at - list(year).begin());
    }

    const OpenYears& m_years;
    Days m_days;
    DayEnd m_end;
    qint64 m_timeOfDay = 0;
    int m_firstYear = 0;
    qint64 m_first = 0;
};

} // namespace

WorkingTime::WorkingTime(std::shared_ptr<const OpenYears> years)
    : m_years(std::move(years)) {}

Result<WorkingTime> WorkingTime::compile(const Calendar& calendar) {
    auto zone = ZoneOffsets::of(calendar.zone);
    if (!zone)
        return invalid({{u"zone"_s, u"zone"_s}});
    return WorkingTime(std::make_shared<const OpenYears>(calendar, std::move(*zone)));
}

const Calendar& WorkingTime::calendar() const { return m_years->calendar(); }

std::optional<Instant> WorkingTime::dueAfter(Instant start, Duration open) const {
    if (open.count() <= 0)
        return start;
    const qint64 from = within(start.msecs());
    const int firstYear = yearNear(from);
    // No more than all the years have, so that the sum can't overflow.
    const qint64 span = utcNewYear(OpenYears::kLast + 1) - utcNewYear(OpenYears::kFirst);
    const qint64 wanted = m_years->year(firstYear).openUntil(from) + std::min<qint64>(open.count(), span + 1);
    const auto reaches = [wanted](const OpenYear& year) { return year.before + year.open >= wanted; };
    const OpenYear* year = m_years->firstYear(firstYear, reaches);
    if (!year)
        return std::nullopt;
    const qint64 rest = wanted - year->before;
    const auto next = std::lower_bound(year->stretches.begin(), year->stretches.end(), rest,
                                       [](const OpenStretch& each, qint64 time) { return each.before < time; });
    const OpenStretch& last = *(next - 1);
    return Instant(last.from + rest - last.before);
}

Duration WorkingTime::openBetween(Instant from, Instant to) const {
    if (to <= from)
        return Duration(0);
    const qint64 begin = within(from.msecs());
    const qint64 end = within(to.msecs());
    return Duration(m_years->year(yearNear(end)).openUntil(end) - m_years->year(yearNear(begin)).openUntil(begin));
}

QList<Stretch> WorkingTime::openStretches(Instant from, Instant to) const {
    QList<Stretch> found;
    const qint64 begin = within(from.msecs());
    const qint64 end = within(to.msecs());
    for (int number = utcYear(begin); number <= std::min(utcYear(end), OpenYears::kLast); ++number)
        for (const OpenStretch& each : m_years->year(number).stretches) {
            const Stretch part{Instant(std::max(each.from, begin)), Instant(std::min(each.to, end))};
            if (part.from >= part.to)
                continue;
            if (!found.isEmpty() && found.last().to == part.from)
                found.last().to = part.to;
            else
                found << part;
        }
    return found;
}

std::optional<Instant> WorkingTime::dayEndAfter(Instant start, Instant from, int count, Days days, DayEnd end) const {
    if (count <= 0)
        return from;
    const Term term(*m_years, start, days, end);
    const auto at = term.endOf(term.endedAt(from) + count - 1);
    return at ? std::optional(Instant(*at)) : std::nullopt;
}

int WorkingTime::dayEndsBetween(Instant start, Instant from, Instant to, Days days, DayEnd end) const {
    if (to <= from)
        return 0;
    const Term term(*m_years, start, days, end);
    return int(term.endedAt(to) - term.endedAt(from));
}

QDate WorkingTime::localDate(Instant at) const { return toDate(dateOfWall(m_years->zone().wall(at.msecs()))); }

Instant WorkingTime::dayStart(QDate date) const {
    return Instant(m_years->zone().firstShowing(fromDate(date) * kDayMillis));
}

CalendarDay WorkingTime::dayAmong(const QList<Holiday>& holidays, QDate date) const {
    CalendarDay day{date, m_years->weekdayHours(fromDate(date)), {}, DayKind::Weekly};
    for (const Holiday& holiday : holidays)
        if (holiday.day == date)
            day = {date, {}, holiday.name, DayKind::Holiday};
    if (const auto* hours = m_years->exceptionHours(fromDate(date))) {
        day.hours = *hours;
        day.kind = DayKind::Exception;
        for (const CalendarException& each : calendar().exceptions)
            if (each.day == date && !each.name.isEmpty())
                day.name = each.name;
    }
    return day;
}

CalendarDay WorkingTime::day(QDate date, QStringView language) const {
    return dayAmong(holidaysOf(calendar(), date.year(), language), date);
}

QList<CalendarDay> WorkingTime::daysBetween(Instant from, Instant to, QStringView language) const {
    QList<CalendarDay> found;
    const auto [first, last] = std::minmax(
        {dateOfWall(m_years->zone().wall(within(from.msecs()))), dateOfWall(m_years->zone().wall(within(to.msecs())))});
    const int lastYear = std::min(toDate(last).year(), OpenYears::kLast);
    for (int number = std::max(toDate(first).year(), OpenYears::kFirst); number <= lastYear; ++number) {
        const auto holidays = holidaysOf(calendar(), number, language);
        for (const EndingDay& each : m_years->year(number).calendarDays)
            if (each.date >= first && each.date <= last)
                found << dayAmong(holidays, toDate(each.date));
    }
    return found;
}

} // namespace core
