#include "workoracle.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <map>

using namespace core;

namespace oracle {

namespace {

constexpr qint64 kDayMinutes = 1440;
constexpr qint64 kMillis = 60'000;

qint64 floorDiv(qint64 value, qint64 by) { return value / by - (value % by < 0 ? 1 : 0); }

/// Makes the zone that of the C library.
void enter(const QByteArray& zone) {
    setenv("TZ", (":" + zone).constData(), 1);
    tzset();
}

tm localTime(qint64 seconds) {
    tm local{};
    const time_t at = seconds;
    localtime_r(&at, &local);
    return local;
}

std::chrono::year_month_day civil(qint64 date) {
    return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(date)));
}

qint64 daysOf(std::chrono::year_month_day date) { return std::chrono::sys_days(date).time_since_epoch().count(); }

/// Gauss's way, with Sunday searched day by day: full moon of the Paschal tables first.
qint64 easterDate(int year) {
    const int golden = year % 19 + 1;
    const int century = year / 100 + 1;
    const int skipped = 3 * century / 4 - 12;
    const int moon = (8 * century + 5) / 25 - 5;
    int epact = ((11 * golden + 20 + moon - skipped) % 30 + 30) % 30;
    if ((epact == 25 && golden > 11) || epact == 24)
        ++epact;
    int full = 44 - epact;
    if (full < 21)
        full += 30;
    qint64 date = daysOf(std::chrono::year(year) / 3 / 1) + full - 1;
    do
        ++date;
    while (std::chrono::weekday(std::chrono::sys_days(std::chrono::days(date))) != std::chrono::Sunday);
    return date;
}

/// Whether a rule's holiday of the year `year` is on `date`.
bool fallsOn(const HolidayRule& rule, int year, qint64 date) {
    if ((rule.firstYear && year < *rule.firstYear) || (rule.lastYear && year > *rule.lastYear))
        return false;
    if (rule.kind == HolidayKind::Easter)
        return easterDate(year) + rule.offset == date;
    const auto named = std::chrono::year(year) / rule.month / rule.day;
    if (!named.ok())
        return false;
    qint64 kept = daysOf(named);
    if (rule.kind == HolidayKind::MovedToMonday)
        while (std::chrono::weekday(std::chrono::sys_days(std::chrono::days(kept))) != std::chrono::Monday)
            ++kept;
    return kept == date;
}

bool isHoliday(const Calendar& calendar, qint64 date) {
    const int year = int(civil(date).year());
    for (const HolidayRule& rule : calendar.rules)
        for (int each = year - 1; each <= year + 1; ++each)
            if (fallsOn(rule, each, date))
                return true;
    return std::any_of(calendar.holidays.begin(), calendar.holidays.end(),
                       [date](const Holiday& each) { return each.day == QDate(1970, 1, 1).addDays(date); });
}

QList<OpenHours> hoursOn(const Calendar& calendar, qint64 date) {
    for (const CalendarException& each : calendar.exceptions)
        if (each.day == QDate(1970, 1, 1).addDays(date))
            return each.hours;
    if (isHoliday(calendar, date))
        return {};
    const std::chrono::weekday weekday{std::chrono::sys_days(std::chrono::days(date))};
    return calendar.hours[weekday.iso_encoding() - 1];
}

} // namespace

LocalMinutes::LocalMinutes(const QByteArray& zone, qint64 first, qint64 count)
    : m_first(first) {
    enter(zone);
    m_walls.reserve(size_t(count));
    for (qint64 minute = first; minute < first + count; ++minute) {
        const tm local = localTime(minute * 60);
        const auto date = std::chrono::year(local.tm_year + 1900) / (local.tm_mon + 1) / local.tm_mday;
        m_walls.push_back(daysOf(date) * kDayMinutes + local.tm_hour * 60 + local.tm_min);
    }
}

qint64 LocalMinutes::date(qint64 minute) const { return floorDiv(wall(minute), kDayMinutes); }

std::vector<qint64> transitions(const QByteArray& zone, qint64 from, qint64 to, qint64 step) {
    enter(zone);
    std::vector<qint64> found;
    long offset = localTime(from).tm_gmtoff;
    for (qint64 at = from + step; at < to; at += step) {
        if (localTime(at).tm_gmtoff == offset)
            continue;
        qint64 before = at - step;
        qint64 after = at;
        while (after - before > 1) {
            const qint64 middle = before + (after - before) / 2;
            (localTime(middle).tm_gmtoff == offset ? before : after) = middle;
        }
        found.push_back(after);
        offset = localTime(at).tm_gmtoff;
    }
    return found;
}

PlainTime::PlainTime(const Calendar& calendar, const LocalMinutes& minutes)
    : m_minutes(minutes) {
    std::optional<qint64> today;
    QList<OpenHours> hours;
    m_isOpen.reserve(size_t(minutes.count()));
    for (qint64 minute = minutes.first(); minute < minutes.end(); ++minute) {
        const qint64 date = minutes.date(minute);
        if (today != date)
            hours = hoursOn(calendar, date);
        today = date;
        const qint64 ofDay = minutes.wall(minute) - date * kDayMinutes;
        m_isOpen.push_back(std::any_of(hours.cbegin(), hours.cend(), [ofDay](const OpenHours& each) {
            return each.from <= ofDay && ofDay < each.to;
        }));
    }
}

std::optional<Instant> PlainTime::dueAfter(Instant start, Duration open) const {
    qint64 left = open.count();
    if (left <= 0)
        return start;
    qint64 at = start.msecs();
    for (qint64 minute = floorDiv(at, kMillis); minute < m_minutes.end(); ++minute) {
        const qint64 end = (minute + 1) * kMillis;
        if (isOpen(minute)) {
            if (left <= end - at)
                return Instant(at + left);
            left -= end - at;
        }
        at = end;
    }
    return std::nullopt;
}

Duration PlainTime::openBetween(Instant from, Instant to) const {
    qint64 sum = 0;
    for (qint64 minute = floorDiv(from.msecs(), kMillis); minute * kMillis < to.msecs(); ++minute)
        if (isOpen(minute))
            sum += std::min(to.msecs(), (minute + 1) * kMillis) - std::max(from.msecs(), minute * kMillis);
    return Duration(std::max<qint64>(sum, 0));
}

namespace {

/// What the minutes tell of one local date.
struct SeenDate {
    std::optional<qint64> lastMinute; ///< absent: the zone left it out
    std::optional<qint64> lastOpen;
    std::optional<qint64> sameTime; ///< milliseconds

    [[nodiscard]] std::optional<qint64> end(Days days, DayEnd kind) const {
        const auto last = days == Days::Working ? lastOpen : lastMinute;
        if (!last)
            return std::nullopt;
        return kind == DayEnd::SameTime ? sameTime : (*last + 1) * kMillis;
    }
};

} // namespace

std::vector<Instant> PlainTime::dayEnds(Instant start, Days days, DayEnd end) const {
    const qint64 first = floorDiv(start.msecs(), kMillis);
    const qint64 startDate = m_minutes.date(first);
    const qint64 time = m_minutes.wall(first) * kMillis + start.msecs() - first * kMillis;
    std::map<qint64, SeenDate> dates;
    auto seen = dates.end();
    qint64 awaited = 1; // so many days after the start did the local clock not reach yet
    for (qint64 minute = first; minute < m_minutes.end(); ++minute) {
        const qint64 date = m_minutes.date(minute);
        if (date > startDate && (seen == dates.end() || seen->first != date))
            seen = dates.try_emplace(date).first;
        if (date > startDate) {
            seen->second.lastMinute = minute;
            if (isOpen(minute))
                seen->second.lastOpen = minute;
        }
        const qint64 wall = m_minutes.wall(minute) * kMillis;
        for (; wall + kMillis > time + awaited * kDayMinutes * kMillis; ++awaited)
            dates[startDate + awaited].sameTime =
                minute * kMillis + std::max<qint64>(0, time + awaited * kDayMinutes * kMillis - wall);
    }
    std::vector<Instant> ends;
    for (const auto& [date, each] : dates)
        if (const auto at = each.end(days, end))
            ends.emplace_back(*at);
    return ends;
}

} // namespace oracle
