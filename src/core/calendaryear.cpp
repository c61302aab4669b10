#include "core/calendaryear.h"

#include <algorithm>

namespace core {

namespace {

constexpr Duration kDay = std::chrono::hours(24);

int minutesOf(const QList<OpenHours>& hours) {
    int minutes = 0;
    for (const OpenHours& each : hours)
        minutes += each.to - each.from;
    return minutes;
}

int longestDay(const Calendar& calendar) {
    int longest = 0;
    for (const QList<OpenHours>& day : calendar.hours)
        longest = std::max(longest, minutesOf(day));
    return longest;
}

} // namespace

const YearDay* CalendarYear::find(QDate date) const {
    const auto at = std::ranges::lower_bound(days, date, {}, [](const YearDay& each) { return each.day.date; });
    return at != days.end() && at->day.date == date ? &*at : nullptr;
}

CalendarYear yearOf(const WorkingTime& time, int year, QStringView language) {
    CalendarYear found{year, {}, 0, {}};
    const Instant begin = time.dayStart({year, 1, 1});
    const Instant end = time.dayStart(QDate(year, 12, 31).addDays(1));
    const int longest = longestDay(time.calendar());
    for (const CalendarDay& each : time.daysBetween(begin, end - Duration(1), language)) {
        const Instant from = time.dayStart(each.date);
        const Instant to = time.dayStart(each.date.addDays(1));
        YearDay day{each, time.openBetween(from, to), kDay - (to - from), false};
        day.isHalf = day.isWorking() && 3 * minutesOf(each.hours) <= 2 * longest;
        found.workingDays += day.isWorking() ? 1 : 0;
        found.open += day.open;
        found.days << day;
    }
    return found;
}

} // namespace core
