#include "core/calendaryear.h"

#include "calendars.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using calendars::compiled;

namespace {

core::Calendar bogota() {
    core::Calendar calendar = calendars::office("America/Bogota", u"08:00-12:00 14:00-18:00"_s);
    calendar.hours[5] = calendars::hours(u"09:00-13:00"_s);
    calendar.rules = core::colombianHolidays();
    return calendar;
}

/// The twelve months added up by another way than day by day.
core::Duration openIn(const core::WorkingTime& time, int year) {
    return time.openBetween(time.dayStart({year, 1, 1}), time.dayStart({year + 1, 1, 1}));
}

} // namespace

TEST_CASE("a year adds its days up") {
    const core::WorkingTime time = compiled(bogota());
    const core::CalendarYear year = core::yearOf(time, 2026);
    CHECK(year.days.size() == 365);
    CHECK(year.open == openIn(time, 2026));
    // 313 days are no Sundays; of the 19 holidays only Easter week's two, and those on weekdays, take one away.
    int closedHolidays = 0;
    for (const core::Holiday& each : core::holidaysOf(bogota(), 2026))
        closedHolidays += each.day.dayOfWeek() == 7 ? 0 : 1;
    CHECK(year.workingDays == 313 - closedHolidays);
    CHECK(core::yearOf(time, 2024).days.size() == 366);
}

TEST_CASE("a day knows its hours, its holiday and whether it is half") {
    core::Calendar calendar = bogota();
    calendar.exceptions = {{QDate(2026, 12, 24), calendars::hours(u"08:00-12:00"_s), u"Nochebuena"_s},
                           {QDate(2026, 12, 25), calendars::hours(u"08:00-18:00"_s), {}}};
    const core::CalendarYear year = core::yearOf(compiled(calendar), 2026, u"en");
    const auto day = [&](int month, int date) { return *year.find({2026, month, date}); };
    CHECK(day(11, 24).open == 8h);
    CHECK_FALSE(day(11, 24).isHalf);
    CHECK(day(11, 28).isHalf); // Saturday
    CHECK(day(11, 29).open == 0h);
    CHECK_FALSE(day(11, 29).isWorking());
    CHECK(day(12, 8).day.kind == core::DayKind::Holiday);
    CHECK(day(12, 8).day.name == u"Immaculate Conception");
    CHECK(day(12, 24).isHalf);
    CHECK(day(12, 24).day.kind == core::DayKind::Exception);
    CHECK(day(12, 25).open == 10h);
    CHECK(year.find({2027, 1, 1}) == nullptr);
}

TEST_CASE("the days on which clocks are set are known, and count what really passes") {
    const core::CalendarYear year = core::yearOf(compiled(calendars::alwaysOpen("America/New_York")), 2026);
    CHECK(year.find({2026, 3, 8})->clockChange == 1h);
    CHECK(year.find({2026, 3, 8})->open == 23h);
    CHECK(year.find({2026, 11, 1})->clockChange == -1h);
    CHECK(year.find({2026, 11, 1})->open == 25h);
    int changes = 0;
    for (const core::YearDay& each : year.days)
        changes += each.clockChange.count() == 0 ? 0 : 1;
    CHECK(changes == 2);
    CHECK(year.open == 365 * 24h);
    // Half an hour, and a change at midnight of the day before.
    CHECK(core::yearOf(compiled(calendars::alwaysOpen("Australia/Lord_Howe")), 2026).find({2026, 4, 5})->clockChange ==
          -30min);
    const core::CalendarYear samoa = core::yearOf(compiled(calendars::alwaysOpen("Pacific/Apia")), 2011);
    CHECK(samoa.days.size() == 364);
    CHECK(samoa.find({2011, 12, 30}) == nullptr);
}

TEST_CASE("the first and the last year that are known have all their days") {
    for (const int number : {1900, 2199})
        CHECK(core::yearOf(compiled(bogota()), number).days.size() == 365);
}
