#include "core/forecast.h"

using namespace core;
using namespace std::chrono_literals;

namespace {

const Instant kMidnight(1'800'000'000'000);
const Instant kNextMidnight = kMidnight + 24h;

User onShift(int from, int to) {
    User user;
    user.shiftFrom = QTime(from, 0);
    user.shiftTo = QTime(to, 0);
    return user;
}

} // namespace

TEST_CASE("what is left of a shift is what lies before us of it") {
    const User day = onShift(8, 17);
    CHECK(shiftRest(day, kMidnight, kNextMidnight, kMidnight + 6h) == ShiftRest{kMidnight + 8h, kMidnight + 17h});
    CHECK(shiftRest(day, kMidnight, kNextMidnight, kMidnight + 14h) == ShiftRest{kMidnight + 14h, kMidnight + 17h});
    CHECK(shiftRest(day, kMidnight, kNextMidnight, kMidnight + 20h).length() == 0ms);
    CHECK(shiftLength(day) == 9h);
}

TEST_CASE("somebody without a shift has the rest of the day, and a usual day's length") {
    CHECK(shiftRest(User(), kMidnight, kNextMidnight, kMidnight + 14h).length() == 10h);
    CHECK(shiftLength(User()) == kUsualShift);
}

TEST_CASE("a shift over midnight counts until midnight, and in the morning until its end") {
    const User night = onShift(22, 6);
    CHECK(shiftLength(night) == 8h);
    CHECK(shiftRest(night, kMidnight, kNextMidnight, kMidnight + 2h).length() == 4h);
    CHECK(shiftRest(night, kMidnight, kNextMidnight, kMidnight + 12h).length() == 2h);
}

TEST_CASE("pace is working time a case; who closed nothing has none") {
    CHECK(paceOf(40, 10, 8h) == Duration(2h));
    CHECK_FALSE(paceOf(0, 10, 8h));
    CHECK(paceOf(1'000'000'000, 1, 1h) == Duration(1));
}

TEST_CASE("a case is a breach when all before it and itself take longer than there is") {
    const ShiftRest rest{kMidnight + 14h, kMidnight + 17h};
    CHECK_FALSE(isForecastBreach(1, kMidnight + 15h, rest, 1h)); // done in its due instant
    CHECK(isForecastBreach(2, kMidnight + 15h, rest, 1h));
    CHECK_FALSE(isForecastBreach(3, kMidnight + 23h, rest, 1h)); // the shift's end holds it
    CHECK(isForecastBreach(4, kMidnight + 23h, rest, 1h));
    CHECK(isForecastBreach(1, kMidnight + 20h, {kMidnight + 18h, kMidnight + 18h}, 1h));
}

TEST_CASE("every place behind the last that fits today is a breach, whenever it is due today") {
    const ShiftRest rest{kMidnight + 14h, kMidnight + 17h};
    const Duration pace = 50min;
    const qint64 left = placesLeft(rest, pace);
    CHECK(left == 3);
    CHECK_FALSE(isForecastBreach(left, rest.to, rest, pace));
    for (const Instant due : {rest.from + 1ms, rest.to, kNextMidnight})
        CHECK(isForecastBreach(left + 1, due, rest, pace));
}

TEST_CASE("who is away has the rest of his shift that he is there for") {
    User day = onShift(8, 17);
    day.id = UserId(1);
    const auto rest = [&](Instant from, Instant until) {
        Absence away;
        away.user = UserId(1);
        away.from = from;
        away.until = until;
        return presentRest({kMidnight + 10h, kMidnight + 17h}, UserId(1), {away});
    };
    CHECK(rest(kMidnight, kMidnight + 12h) == ShiftRest{kMidnight + 12h, kMidnight + 17h});
    CHECK(rest(kMidnight + 14h, kMidnight + 99h) == ShiftRest{kMidnight + 10h, kMidnight + 14h});
    CHECK(rest(kMidnight - 9h, kMidnight + 99h).length() == 0ms);
    CHECK(rest(kMidnight + 17h, kMidnight + 99h) == ShiftRest{kMidnight + 10h, kMidnight + 17h});
    CHECK(presentRest({kMidnight + 10h, kMidnight + 17h}, UserId(2), {}).length() == 7h);
}
