#pragma once

#include "core/absence.h"
#include "core/instant.h"
#include "core/user.h"

/// Which promises of today will be broken if everybody goes on at his own pace.
///
/// Pace: the working time that one closed case took its owner, over the last 30 days:
///     days on which he closed any × length of his shift ÷ cases closed.
/// (A day without a closed case was no working day: weekends, holidays and absences drop out by themselves.)
/// Forecast: he takes his cases by least time left, overdue ones first. The case in place k is done after k × pace of
/// working time, so it is a breach when that is more than the working time between now and its due instant. His
/// working time of today ends with his shift.
namespace core {

/// The shift of somebody who set none.
constexpr Duration kUsualShift = std::chrono::hours(8);

/// What is left of somebody's working time today, half-open; empty once the shift is over.
struct ShiftRest {
    Instant from;
    Instant to;

    [[nodiscard]] Duration length() const { return to > from ? to - from : Duration{}; }
    bool operator==(const ShiftRest&) const = default;
};

[[nodiscard]] Duration shiftLength(const User& user);
/// `startOfToday` and `endOfToday` are the local midnights around `now`. Without a shift the day's rest is his; a shift
/// over midnight counts until midnight.
[[nodiscard]] ShiftRest shiftRest(const User& user, Instant startOfToday, Instant endOfToday, Instant now);
/// Without the person's absences: who is away begins when he is back, and who leaves today ends then.
[[nodiscard]] ShiftRest presentRest(ShiftRest rest, UserId user, const QList<Absence>& absences);

/// Working time a case; nothing when he closed none.
[[nodiscard]] std::optional<Duration> paceOf(qint64 closedCases, int days, Duration shift);

/// How many of his cases he still ends today.
[[nodiscard]] qint64 placesLeft(const ShiftRest& rest, Duration pace);
/// Whether the case that he takes up in this place (the first is 1) is done too late.
[[nodiscard]] bool isForecastBreach(qint64 place, Instant due, const ShiftRest& rest, Duration pace);

} // namespace core
