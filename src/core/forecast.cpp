#include "core/forecast.h"

#include <algorithm>

namespace core {

namespace {

using namespace std::chrono_literals;

Duration sinceMidnight(QTime time) { return Duration(time.msecsSinceStartOfDay()); }

bool hasShift(const User& user) { return user.shiftFrom.isValid() && user.shiftTo.isValid(); }

} // namespace

Duration shiftLength(const User& user) {
    if (!hasShift(user) || user.shiftFrom == user.shiftTo)
        return kUsualShift;
    const Duration length = sinceMidnight(user.shiftTo) - sinceMidnight(user.shiftFrom);
    return length > 0ms ? length : length + 24h;
}

ShiftRest shiftRest(const User& user, Instant startOfToday, Instant endOfToday, Instant now) {
    if (!hasShift(user) || user.shiftFrom == user.shiftTo)
        return {now, endOfToday};
    const Instant from = startOfToday + sinceMidnight(user.shiftFrom);
    const Instant to = startOfToday + sinceMidnight(user.shiftTo);
    if (from < to)
        return {std::max(now, from), std::max(std::max(now, from), to)};
    // Over midnight: this morning's end of it, or from the evening on.
    return now < to ? ShiftRest{now, to} : ShiftRest{std::max(now, from), endOfToday};
}

ShiftRest presentRest(ShiftRest rest, UserId user, const QList<Absence>& absences) {
    while (const Absence* away = absenceOf(absences, user, rest.from))
        rest.from = away->end();
    for (const Absence& each : absences)
        if (each.user == user && each.overlaps(rest.from, rest.to))
            rest.to = std::min(rest.to, each.from);
    rest.to = std::max(rest.from, rest.to);
    return rest;
}

std::optional<Duration> paceOf(qint64 closedCases, int days, Duration shift) {
    if (closedCases <= 0 || days <= 0)
        return std::nullopt;
    return std::max(Duration(1), Duration(shift.count() * days / closedCases));
}

qint64 placesLeft(const ShiftRest& rest, Duration pace) { return rest.length() / pace; }

bool isForecastBreach(qint64 place, Instant due, const ShiftRest& rest, Duration pace) {
    const Duration untilDue = std::max(Duration{}, std::min(due, rest.to) - rest.from);
    return place * pace > untilDue;
}

} // namespace core
