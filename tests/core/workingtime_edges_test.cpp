#include "core/workingtime.h"

#include "calendars.h"
#include "support/strings.h"

// Mistakes that other products made in public; the thread of each stands in its name, repositories are those of GitHub.

using namespace core;
using namespace calendars;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kAlways = u"00:00-24:00"_s;

/// The days of a term, by its plainest form: D+n, to the end of the day or to the same time.
std::optional<Instant> endOfDay(const WorkingTime& time, Instant start, int days, Days kind = Days::Working) {
    return time.dayEndAfter(start, start, days, kind, DayEnd::EndOfDay);
}
std::optional<Instant> sameTime(const WorkingTime& time, Instant start, int days, Days kind = Days::Working) {
    return time.dayEndAfter(start, start, days, kind, DayEnd::SameTime);
}

Calendar withHolidays(Calendar calendar, const QStringList& dates) {
    for (const QString& date : dates)
        calendar.holidays << Holiday{day(date), {}};
    return calendar;
}

} // namespace

TEST_CASE("24/7 has no closed minute at midnight (zammad/zammad#3180)") {
    const WorkingTime time = compiled(alwaysOpen("Europe/Vilnius"));
    const Instant evening = at(u"2020-09-04T23:30+03:00"_s);
    CHECK(time.dueAfter(evening, 2h) == at(u"2020-09-05T01:30+03:00"_s));
    CHECK(time.openBetween(evening, evening + 30 * 24h) == 30 * 24h);
    CHECK(time.openStretches(evening, evening + 400 * 24h) == QList<Stretch>{{evening, evening + 400 * 24h}});
}

TEST_CASE("full days add up without an extra minute (rankmyapp/dayjs-business-time#11)") {
    const WorkingTime time = compiled(office("UTC", kAlways));
    CHECK(time.dueAfter(at(u"2023-01-16T23:59:59Z"_s), 24h) == at(u"2023-01-17T23:59:59Z"_s));
    CHECK(time.dueAfter(at(u"2023-01-16T23:59:59Z"_s), 72h) == at(u"2023-01-19T23:59:59Z"_s));
}

TEST_CASE("a day to 24:00 is open up to its very end (zendesk/biz#68)") {
    const WorkingTime time = compiled(office("UTC", kAlways));
    CHECK(time.openBetween(at(u"2016-06-10T23:59:10Z"_s), at(u"2016-06-11T12:00Z"_s)) == 50s);
    CHECK(time.dueAfter(at(u"2016-06-10T23:59:10Z"_s), 50s) == at(u"2016-06-11T00:00Z"_s));
    CHECK(time.dueAfter(at(u"2016-06-10T23:59:10Z"_s), 51s) == at(u"2016-06-13T00:00:01Z"_s));
}

TEST_CASE("the last minute of a day counts, the minute after it does not (bokmann/business_time#117)") {
    const WorkingTime time = compiled(office("UTC", u"10:00-17:30"_s));
    CHECK(time.openBetween(at(u"2015-07-08T17:29:59Z"_s), at(u"2015-07-08T17:31Z"_s)) == 1s);
}

TEST_CASE("the last millisecond of a day that never ends is of that day (bokmann/business_time#146)") {
    const WorkingTime time = compiled(alwaysOpen("UTC"));
    CHECK(sameTime(time, at(u"2016-01-11T23:59:59.999Z"_s), 1) == at(u"2016-01-12T23:59:59.999Z"_s));
}

TEST_CASE("intervals that touch are one stretch (jmix-framework/jmix#1433)") {
    const WorkingTime time = compiled(office("UTC", u"10:00-11:00 11:00-12:00"_s));
    CHECK(time.openStretches(at(u"2023-02-15T00:00Z"_s), at(u"2023-02-16T00:00Z"_s)) ==
          QList<Stretch>{{at(u"2023-02-15T10:00Z"_s), at(u"2023-02-15T12:00Z"_s)}});
}

TEST_CASE("night hours cross midnight (seppemans/businesstimedelta#5)") {
    const WorkingTime time = compiled(office("UTC", u"00:00-06:00 22:00-24:00"_s, u"00:00-06:00 22:00-24:00"_s));
    CHECK(time.dueAfter(at(u"2016-11-11T23:00Z"_s), 7h) == at(u"2016-11-12T06:00Z"_s));
    CHECK(time.openStretches(at(u"2016-11-11T12:00Z"_s), at(u"2016-11-12T12:00Z"_s)).size() == 1);
}

TEST_CASE("a time before the due time is counted in open hours, never set to 00:00 (glpi-project/glpi#22678)") {
    const WorkingTime time = compiled(office("Europe/Paris", u"08:00-18:00"_s));
    const Instant monday = at(u"2026-01-12T17:00+01:00"_s);
    CHECK(time.dueAfter(monday, 4h) == at(u"2026-01-13T11:00+01:00"_s));
    CHECK(time.dueAfter(monday, 4h - 1h) == at(u"2026-01-13T10:00+01:00"_s));
    const WorkingTime split = compiled(office("Europe/Paris", u"08:00-12:00 14:00-18:00"_s));
    CHECK(split.dueAfter(at(u"2026-01-12T11:00+01:00"_s), 3h) == at(u"2026-01-12T16:00+01:00"_s));
    CHECK(split.dueAfter(at(u"2026-01-12T11:00+01:00"_s), 2h) == at(u"2026-01-12T15:00+01:00"_s));
}

TEST_CASE("what is recorded outside the hours starts with the next open one (glpi-project/glpi#687)") {
    const WorkingTime time = compiled(office("Africa/Algiers", u"08:00-18:30"_s));
    CHECK(time.dueAfter(at(u"2020-08-04T21:00+01:00"_s), 4h) == at(u"2020-08-05T12:00+01:00"_s));
    CHECK(time.dueAfter(at(u"2020-08-07T20:00+01:00"_s), 1min) == at(u"2020-08-10T08:01+01:00"_s));
}

TEST_CASE("a start on Saturday is due on Monday's hours (riteshbonthalakoti/HELPDESK.AI#3186)") {
    const WorkingTime time = compiled(office("UTC", u"09:00-17:00"_s));
    CHECK(time.dueAfter(at(u"2026-06-27T12:00Z"_s), 24h) == at(u"2026-07-01T17:00Z"_s));
}

TEST_CASE("an hour before the weekend carries the rest over it (osTicket/osTicket#4807)") {
    const WorkingTime time = compiled(office("UTC", u"08:00-18:00"_s));
    CHECK(time.dueAfter(at(u"2019-03-22T17:00Z"_s), 4h) == at(u"2019-03-25T11:00Z"_s));
}

TEST_CASE("a week with a single open day works (osTicket/osTicket#6739)") {
    Calendar calendar = office("UTC", QString());
    calendar.hours[1] = hours(u"08:00-17:00"_s);
    const WorkingTime time = compiled(calendar);
    CHECK(time.dueAfter(at(u"2024-08-07T12:00Z"_s), 10h) == at(u"2024-08-20T09:00Z"_s));
    CHECK(endOfDay(time, at(u"2024-08-07T12:00Z"_s), 2) == at(u"2024-08-20T17:00Z"_s));
}

TEST_CASE("48 hours of twelve-hour days pass over two holidays (zammad/zammad#390)") {
    const WorkingTime time = compiled(
        withHolidays(office("Europe/Berlin", u"09:00-21:00"_s, u"09:00-21:00"_s), {u"2016-11-11"_s, u"2016-11-13"_s}));
    CHECK(time.dueAfter(at(u"2016-11-09T23:00+01:00"_s), 48h) == at(u"2016-11-15T21:00+01:00"_s));
    CHECK(time.dueAfter(at(u"2016-11-09T23:00+01:00"_s), 36h) == at(u"2016-11-14T21:00+01:00"_s));
}

TEST_CASE("a holiday closes its own local date, not the day before (zammad/zammad#3706, #2229)") {
    const WorkingTime chile = compiled(withHolidays(alwaysOpen("America/Santiago"), {u"2021-09-17"_s}));
    CHECK(chile.openStretches(at(u"2021-09-16T00:00-03:00"_s), at(u"2021-09-19T00:00-03:00"_s)) ==
          QList<Stretch>{{at(u"2021-09-16T00:00-03:00"_s), at(u"2021-09-17T00:00-03:00"_s)},
                         {at(u"2021-09-18T00:00-03:00"_s), at(u"2021-09-19T00:00-03:00"_s)}});
    const WorkingTime brazil = compiled(withHolidays(office("America/Sao_Paulo", u"09:00-18:00"_s), {u"2018-09-07"_s}));
    CHECK(endOfDay(brazil, at(u"2018-09-05T10:00-03:00"_s), 2) == at(u"2018-09-10T18:00-03:00"_s));
    CHECK(brazil.day(day(u"2018-09-07"_s)).kind == DayKind::Holiday);
    CHECK(brazil.day(day(u"2018-09-06"_s)).kind == DayKind::Weekly);
}

TEST_CASE("a holiday listed twice closes one day (zammad/zammad#5076)") {
    const WorkingTime time = compiled(
        withHolidays(office("Europe/Berlin", u"08:00-16:00"_s), {u"2024-03-29"_s, u"2024-03-29"_s, u"2024-04-01"_s}));
    CHECK(holidaysOf(time.calendar(), 2024).size() == 2);
    CHECK(time.dueAfter(at(u"2024-03-28T15:00+01:00"_s), 2h) == at(u"2024-04-02T09:00+02:00"_s));
}

TEST_CASE("two holidays of one date close one day (Serhioromano/bootstrap-calendar#400)") {
    Calendar calendar = office("America/Bogota", u"08:00-17:00"_s);
    calendar.rules = colombianHolidays();
    const WorkingTime time = compiled(calendar);
    CHECK(time.day(day(u"2025-06-30"_s)).name == u"Sagrado Corazón de Jesús / San Pedro y San Pablo"_s);
    CHECK(endOfDay(time, at(u"2025-06-27T10:00-05:00"_s), 1) == at(u"2025-07-01T17:00-05:00"_s));
    CHECK(time.day(day(u"2014-06-30"_s)).kind == DayKind::Holiday);
}

TEST_CASE("holidays that law moves are kept on their Monday only (nager/Nager.Date#79)") {
    Calendar calendar = office("America/Bogota", u"08:00-17:00"_s);
    calendar.rules = colombianHolidays();
    QList<QDate> found;
    for (const Holiday& holiday : holidaysOf(calendar, 2018))
        if (holiday.day > QDate(2018, 4, 1) && holiday.day <= QDate(2018, 6, 20))
            found << holiday.day;
    CHECK(found == QList<QDate>{{2018, 5, 1}, {2018, 5, 14}, {2018, 6, 4}, {2018, 6, 11}});
}

TEST_CASE("the Monday before Easter is a working day in Colombia (commenthol/date-holidays#537)") {
    Calendar calendar = office("America/Bogota", u"08:00-17:00"_s);
    calendar.rules = colombianHolidays();
    const WorkingTime time = compiled(calendar);
    CHECK(time.openBetween(at(u"2025-04-14T00:00-05:00"_s), at(u"2025-04-21T00:00-05:00"_s)) == 3 * 9h);
}

TEST_CASE("a new holiday holds from its first year on (commenthol/date-holidays#625)") {
    Calendar calendar = office("America/Bogota", u"08:00-17:00"_s);
    calendar.rules = colombianHolidays();
    const WorkingTime time = compiled(calendar);
    CHECK(time.day(day(u"2025-07-14"_s)).kind == DayKind::Weekly);
    CHECK(time.day(day(u"2026-07-13"_s)).kind == DayKind::Holiday);
    CHECK(time.day(day(u"2029-07-09"_s)).kind == DayKind::Holiday);
}

TEST_CASE("a holiday on a day that is closed anyway takes nothing more (wilsonfreitas/R-bizdays#101)") {
    const WorkingTime time = compiled(withHolidays(office("America/New_York", u"09:00-17:00"_s), {u"2009-07-04"_s}));
    const Instant friday = at(u"2009-07-03T09:00-04:00"_s);
    CHECK(endOfDay(time, friday, 1) == at(u"2009-07-06T17:00-04:00"_s));
    CHECK(time.openBetween(friday, at(u"2009-07-06T17:00-04:00"_s)) == 16h);
}

TEST_CASE("half a day is an exception with hours (glpi-project/glpi#6835)") {
    Calendar calendar = office("Africa/Johannesburg", u"08:00-17:00"_s);
    calendar.exceptions << CalendarException{day(u"2020-01-31"_s), hours(u"08:00-12:00"_s), u"Half day"_s};
    const WorkingTime time = compiled(calendar);
    CHECK(time.dueAfter(at(u"2020-01-31T11:00+02:00"_s), 2h) == at(u"2020-02-03T09:00+02:00"_s));
    CHECK(endOfDay(time, at(u"2020-01-30T11:00+02:00"_s), 1) == at(u"2020-01-31T12:00+02:00"_s));
}

TEST_CASE("a weekend day can be a working day, even on a holiday (zendesk/biz#103, gocardless/business#23)") {
    Calendar calendar = withHolidays(office("Asia/Shanghai", u"09:00-17:00"_s), {u"2018-04-28"_s, u"2018-04-30"_s});
    calendar.exceptions << CalendarException{day(u"2018-04-28"_s), hours(u"09:00-17:00"_s), {}};
    const WorkingTime time = compiled(calendar);
    CHECK(endOfDay(time, at(u"2018-04-27T10:00+08:00"_s), 1) == at(u"2018-04-28T17:00+08:00"_s));
    CHECK(endOfDay(time, at(u"2018-04-27T10:00+08:00"_s), 2) == at(u"2018-05-01T17:00+08:00"_s));
}

TEST_CASE("working days begin with the next one, at weekends too (bokmann/business_time#45)") {
    const WorkingTime time = compiled(office("America/Los_Angeles", u"09:00-17:00"_s));
    CHECK(endOfDay(time, at(u"2013-08-17T00:54-07:00"_s), 1) == at(u"2013-08-19T17:00-07:00"_s));
}

TEST_CASE("a working day after midnight on Friday is Monday (hughgrigg/php-business-time#45)") {
    const WorkingTime time = compiled(office("Europe/Zagreb", u"09:00-17:00"_s));
    CHECK(sameTime(time, at(u"2019-03-01T00:00+01:00"_s), 1) == at(u"2019-03-04T00:00+01:00"_s));
}

TEST_CASE("the hour of the start does not change the count of days (joaomatossilva/DateTimeExtensions#71)") {
    const WorkingTime time = compiled(office("UTC", u"08:00-13:00"_s));
    CHECK(endOfDay(time, at(u"2017-06-05T09:00Z"_s), 2) == at(u"2017-06-07T13:00Z"_s));
    CHECK(endOfDay(time, at(u"2017-06-05T14:00Z"_s), 2) == at(u"2017-06-07T13:00Z"_s));
}

TEST_CASE("days that waited are given back as days (glpi-project/glpi#10594)") {
    const WorkingTime time = compiled(office("Europe/Zagreb", u"09:00-17:00"_s));
    const Instant start = at(u"2022-02-11T10:00+01:00"_s);
    // Over a weekend no working day ends, so none is given back.
    CHECK(time.dayEndsBetween(start, at(u"2022-02-11T18:00+01:00"_s), at(u"2022-02-14T09:00+01:00"_s), Days::Working,
                              DayEnd::EndOfDay) == 0);
    CHECK(time.dayEndAfter(start, at(u"2022-02-14T09:00+01:00"_s), 1, Days::Working, DayEnd::EndOfDay) ==
          at(u"2022-02-14T17:00+01:00"_s));
}

TEST_CASE("the last days of January and February are working days (bokmann/business_time#99)") {
    const WorkingTime time = compiled(office("UTC", u"09:00-17:00"_s));
    CHECK(endOfDay(time, at(u"2015-01-29T10:00Z"_s), 1) == at(u"2015-01-30T17:00Z"_s));
    CHECK(endOfDay(time, at(u"2015-02-26T10:00Z"_s), 1) == at(u"2015-02-27T17:00Z"_s));
    CHECK(endOfDay(time, at(u"2015-02-26T10:00Z"_s), 2) == at(u"2015-03-02T17:00Z"_s));
}

TEST_CASE("29 February is a day of leap years only (seatgeek/businesstime#12, bcgov/lear#3320)") {
    Calendar calendar = alwaysOpen("UTC");
    const WorkingTime plain = compiled(calendar);
    CHECK(endOfDay(plain, at(u"2024-02-28T10:00Z"_s), 1) == at(u"2024-03-01T00:00Z"_s));
    CHECK(plain.openBetween(at(u"2024-02-28T00:00Z"_s), at(u"2024-03-01T00:00Z"_s)) == 48h);
    CHECK(plain.openBetween(at(u"2100-02-28T00:00Z"_s), at(u"2100-03-01T00:00Z"_s)) == 24h);
    calendar.rules << HolidayRule{HolidayKind::Fixed, 2, 29, 0, {}, {}, {}};
    CHECK(calendarErrors(calendar).isEmpty());
    CHECK(holidaysOf(calendar, 2024).size() == 1);
    CHECK(holidaysOf(calendar, 2025).isEmpty());
}

TEST_CASE("an end on a closed day is no endless loop (botant/py-business-calendar#1)") {
    const WorkingTime time = compiled(office("UTC", u"09:00-17:00"_s));
    CHECK(time.dayEndsBetween(at(u"2014-10-07T12:00Z"_s), at(u"2014-10-08T12:00Z"_s), at(u"2014-10-11T12:00Z"_s),
                              Days::Working, DayEnd::EndOfDay) == 3);
}

TEST_CASE("a calendar that never opens never answers (freetrade-io/ts-business-time#5)") {
    const WorkingTime time = compiled(office("UTC", QString()));
    const Instant start = at(u"2020-04-03T12:00Z"_s);
    CHECK(time.dueAfter(start, 1ms) == std::nullopt);
    CHECK(endOfDay(time, start, 1) == std::nullopt);
    CHECK(endOfDay(time, start, 1, Days::Calendar) == at(u"2020-04-05T00:00Z"_s));
    CHECK(time.openBetween(start, start + 4000 * 24h) == 0h);
    CHECK(time.openStretches(start, start + 400 * 24h).isEmpty());
}

TEST_CASE("hours keep their local time after summer time ends (grafana/oncall#3261)") {
    const WorkingTime time = compiled(office("Europe/London", u"08:30-17:30"_s));
    CHECK(time.openStretches(at(u"2023-10-27T00:00Z"_s), at(u"2023-10-31T00:00Z"_s)) ==
          QList<Stretch>{{at(u"2023-10-27T07:30Z"_s), at(u"2023-10-27T16:30Z"_s)},
                         {at(u"2023-10-30T08:30Z"_s), at(u"2023-10-30T17:30Z"_s)}});
}

TEST_CASE("a week of 24/7 has neither gap nor overlap when the clocks are set (grafana/oncall#5247)") {
    const WorkingTime time = compiled(alwaysOpen("America/Chicago"));
    const Instant autumn = at(u"2024-11-01T09:00-05:00"_s);
    CHECK(time.dueAfter(autumn, 168h) == autumn + 168h);
    const Instant spring = at(u"2024-03-06T09:00-06:00"_s);
    CHECK(time.openStretches(spring, spring + 168h) == QList<Stretch>{{spring, spring + 168h}});
}

TEST_CASE("the offset of the day counts, not today's (fivetran/dbt_zendesk#25)") {
    const WorkingTime time = compiled(office("America/New_York", u"09:00-17:00"_s));
    CHECK(time.openBetween(at(u"2021-03-12T13:30Z"_s), at(u"2021-03-12T14:30Z"_s)) == 30min);
    CHECK(time.openBetween(at(u"2021-03-15T12:30Z"_s), at(u"2021-03-15T13:30Z"_s)) == 30min);
}

TEST_CASE("clocks that go back from 00:00 to 23:00 are counted once through (OTRS/otrs#698)") {
    const WorkingTime time = compiled(alwaysOpen("America/Asuncion"));
    const Instant before = at(u"2015-03-21T12:00-03:00"_s);
    CHECK(time.openBetween(before, at(u"2015-03-22T12:00-04:00"_s)) == 25h);
    CHECK(time.dueAfter(before, 25h) == at(u"2015-03-22T12:00-04:00"_s));
    CHECK(endOfDay(time, at(u"2015-03-20T12:00-03:00"_s), 1, Days::Calendar) == at(u"2015-03-22T00:00-04:00"_s));
    const WorkingTime late = compiled(office("America/Asuncion", u"22:00-24:00"_s, u"22:00-24:00"_s));
    CHECK(late.openBetween(before, at(u"2015-03-22T12:00-04:00"_s)) == 3h);
}

TEST_CASE("clocks that go forward at midnight take no open hour (OTRS/otrs#787)") {
    const WorkingTime time = compiled(office("America/Sao_Paulo", u"00:00-09:00"_s, u"00:00-09:00"_s));
    CHECK(time.dueAfter(at(u"2015-10-17T08:00-03:00"_s), 9h) == at(u"2015-10-18T09:00-02:00"_s));
    CHECK(time.dueAfter(at(u"2015-10-17T08:00-03:00"_s), 9h + 1ms) == at(u"2015-10-19T00:00:00.001-02:00"_s));
}

TEST_CASE("a day without midnight ends at the next one's (apache/druid#8711, moment/moment#1994)") {
    const WorkingTime time = compiled(alwaysOpen("America/Sao_Paulo"));
    const Instant start = at(u"2017-10-13T10:00-03:00"_s);
    CHECK(endOfDay(time, start, 1, Days::Calendar) == at(u"2017-10-15T01:00-02:00"_s));
    CHECK(endOfDay(time, start, 2, Days::Calendar) == at(u"2017-10-16T00:00-02:00"_s));
    CHECK(time.localDate(at(u"2014-10-19T01:00-02:00"_s)) == QDate(2014, 10, 19));
    CHECK(time.localDate(at(u"2014-10-18T23:59:59-03:00"_s)) == QDate(2014, 10, 18));
}

TEST_CASE("midnight that a Friday lacks does not stretch what is closed (bryntum/support#9798)") {
    Calendar calendar = office("Africa/Cairo", u"00:00-24:00"_s, u"00:00-24:00"_s);
    calendar.hours[4].clear();
    const WorkingTime time = compiled(calendar);
    CHECK(time.openBetween(at(u"2024-04-25T00:00+02:00"_s), at(u"2024-04-28T00:00+03:00"_s)) == 48h);
    CHECK(time.dueAfter(at(u"2024-04-25T12:00+02:00"_s), 13h) == at(u"2024-04-27T01:00+03:00"_s));
}

TEST_CASE("an interval inside the left-out hour is shorter, never negative (zendesk/biz#66)") {
    Calendar calendar = office("America/Los_Angeles", u"09:00-17:00"_s);
    calendar.hours[6] = hours(u"02:30-03:15"_s);
    const WorkingTime time = compiled(calendar);
    CHECK(time.openStretches(at(u"2006-04-02T00:00-08:00"_s), at(u"2006-04-03T00:00-07:00"_s)) ==
          QList<Stretch>{{at(u"2006-04-02T03:00-07:00"_s), at(u"2006-04-02T03:15-07:00"_s)}});
    calendar.hours[6] = hours(u"02:00-03:00"_s);
    const WorkingTime none = compiled(calendar);
    CHECK(none.openBetween(at(u"2006-04-02T00:00-08:00"_s), at(u"2006-04-03T00:00-07:00"_s)) == 0h);
    CHECK(endOfDay(none, at(u"2006-04-01T12:00-08:00"_s), 1) == at(u"2006-04-03T17:00-07:00"_s));
}

TEST_CASE("an hour that comes twice is counted twice (lennym/moment-business-time#58)") {
    const WorkingTime time = compiled(office("Europe/Amsterdam", u"00:00-10:00"_s, u"00:00-10:00"_s));
    CHECK(time.dueAfter(at(u"2022-10-30T02:00+02:00"_s), 1h) == at(u"2022-10-30T02:00+01:00"_s));
    CHECK(time.openBetween(at(u"2022-10-30T00:00+02:00"_s), at(u"2022-10-31T00:00+01:00"_s)) == 11h);
}

TEST_CASE("after the second one o'clock opens the only two o'clock (Intrepidd/working_hours#26)") {
    Calendar calendar = office("America/New_York", QString(), u"02:00-17:00"_s);
    const WorkingTime time = compiled(calendar);
    CHECK(time.openStretches(at(u"2015-11-01T01:59:30-04:00"_s), at(u"2015-11-01T03:00-05:00"_s)) ==
          QList<Stretch>{{at(u"2015-11-01T02:00-05:00"_s), at(u"2015-11-01T03:00-05:00"_s)}});
}

TEST_CASE("the same time in an hour that comes twice is the first one (dpaulat/supercell-wx#515)") {
    const WorkingTime time = compiled(alwaysOpen("America/New_York"));
    CHECK(sameTime(time, at(u"2015-10-31T01:30-04:00"_s), 1) == at(u"2015-11-01T01:30-04:00"_s));
    CHECK(sameTime(time, at(u"2015-10-31T01:30-04:00"_s), 2) == at(u"2015-11-02T01:30-05:00"_s));
}

TEST_CASE("the same time in a gap of two hours is where the clocks jump (langgenius/dify#39230)") {
    const WorkingTime time = compiled(alwaysOpen("Antarctica/Troll"));
    CHECK(sameTime(time, at(u"2024-03-30T01:30+00:00"_s), 1) == at(u"2024-03-31T03:00+02:00"_s));
    CHECK(sameTime(time, at(u"2024-03-30T01:30+00:00"_s), 2) == at(u"2024-04-01T01:30+02:00"_s));
}

TEST_CASE("thirty days over a change of the clocks keep their hour (killbill/killbill#743)") {
    const WorkingTime time = compiled(alwaysOpen("America/Los_Angeles"));
    CHECK(sameTime(time, at(u"2017-03-01T23:30-08:00"_s), 30, Days::Calendar) == at(u"2017-03-31T23:30-07:00"_s));
}

TEST_CASE("a day of 25 hours is listed once (InlitX/streak#162)") {
    const WorkingTime time = compiled(alwaysOpen("Europe/Madrid"));
    QList<QDate> dates;
    for (const CalendarDay& each : time.daysBetween(at(u"2025-10-25T12:00+02:00"_s), at(u"2025-10-28T12:00+01:00"_s)))
        dates << each.date;
    CHECK(dates == QList<QDate>{{2025, 10, 25}, {2025, 10, 26}, {2025, 10, 27}, {2025, 10, 28}});
}

TEST_CASE("half an hour of summer time (d3/d3-time#4)") {
    const WorkingTime time = compiled(alwaysOpen("Australia/Lord_Howe"));
    CHECK(time.openBetween(at(u"2026-04-04T00:00+11:00"_s), at(u"2026-04-06T00:00+10:30"_s)) == 48h + 30min);
    CHECK(sameTime(time, at(u"2026-10-03T02:15+10:30"_s), 1) == at(u"2026-10-04T02:30+11:00"_s));
}

TEST_CASE("a date that a zone left out is no day of a term (davedelong/calendar_fallacies#44)") {
    const WorkingTime time = compiled(office("Pacific/Apia", u"09:00-17:00"_s));
    const Instant thursday = at(u"2011-12-29T10:00-10:00"_s);
    CHECK(endOfDay(time, thursday, 1) == at(u"2012-01-02T17:00+14:00"_s));
    CHECK(endOfDay(time, thursday, 1, Days::Calendar) == at(u"2012-01-01T00:00+14:00"_s));
    CHECK(sameTime(time, thursday, 1, Days::Calendar) == at(u"2011-12-31T10:00+14:00"_s));
    CHECK(time.daysBetween(thursday, at(u"2011-12-31T10:00+14:00"_s)).size() == 2);
    CHECK(time.openBetween(thursday, at(u"2012-01-01T00:00+14:00"_s)) == 7h);
}

TEST_CASE("Bogotá's only summer time, of 1992") {
    const WorkingTime time = compiled(office("America/Bogota", u"08:00-17:00"_s));
    CHECK(time.dueAfter(at(u"1992-04-30T16:00-05:00"_s), 10h + 1h) == at(u"1992-05-04T09:00-04:00"_s));
}

TEST_CASE("nothing to do is due at once, open or not (glpi-project/glpi#15429)") {
    const WorkingTime time = compiled(office("Asia/Kolkata", u"09:00-17:00"_s));
    for (const QString& start : {u"2023-08-21T12:00+05:30"_s, u"2023-08-20T12:00+05:30"_s})
        CHECK(time.dueAfter(at(start), 0h) == at(start));
    CHECK(time.openBetween(at(u"2023-08-21T12:00+05:30"_s), at(u"2023-08-21T12:00+05:30"_s)) == 0h);
    CHECK(time.openBetween(at(u"2023-08-22T12:00+05:30"_s), at(u"2023-08-21T12:00+05:30"_s)) == 0h);
    CHECK(*time.dueAfter(at(u"2023-08-20T12:00+05:30"_s), 1min) > at(u"2023-08-20T12:00+05:30"_s));
}

TEST_CASE(
    "a due time is the end of an interval, not the start of the next (josephmcmac/JosephM.Xrm.CalculatedFields#22)") {
    const WorkingTime time = compiled(office("UTC", u"09:00-17:00"_s));
    CHECK(time.dueAfter(at(u"2021-07-23T09:00Z"_s), 8h) == at(u"2021-07-23T17:00Z"_s));
    CHECK(time.dueAfter(at(u"2021-07-23T17:00Z"_s), 1ms) == at(u"2021-07-26T09:00:00.001Z"_s));
    CHECK(endOfDay(time, at(u"2021-07-24T12:00Z"_s), 1) == at(u"2021-07-26T17:00Z"_s));
}

TEST_CASE("hours and days run over the end of the year") {
    const WorkingTime time = compiled(withHolidays(office("America/Bogota", u"08:00-17:00"_s), {u"2027-01-01"_s}));
    CHECK(time.dueAfter(at(u"2026-12-31T16:00-05:00"_s), 2h) == at(u"2027-01-04T09:00-05:00"_s));
    CHECK(endOfDay(time, at(u"2026-12-30T16:00-05:00"_s), 2) == at(u"2027-01-04T17:00-05:00"_s));
    const WorkingTime night = compiled(alwaysOpen("Pacific/Auckland"));
    const Instant eve = at(u"2026-12-31T20:00+13:00"_s);
    CHECK(night.openStretches(eve, eve + 30h) == QList<Stretch>{{eve, eve + 30h}});
}

TEST_CASE("a moved holiday at the end of the year is in the next one") {
    Calendar calendar = office("UTC", u"09:00-17:00"_s);
    calendar.rules << HolidayRule{HolidayKind::MovedToMonday, 12, 30, 0, {u"Fin"_s, u"End"_s}, {}, 2025};
    CHECK(holidaysOf(calendar, 2025).isEmpty());
    CHECK(holidaysOf(calendar, 2026) == QList<Holiday>{{day(u"2026-01-05"_s), u"Fin"_s}});
    CHECK(holidaysOf(calendar, 2024) ==
          QList<Holiday>{{day(u"2024-01-01"_s), u"Fin"_s}, {day(u"2024-12-30"_s), u"Fin"_s}});
    CHECK(compiled(calendar).openBetween(at(u"2026-01-05T00:00Z"_s), at(u"2026-01-06T00:00Z"_s)) == 0h);
}

TEST_CASE("beyond the last year nothing is due, and the edges hold") {
    const WorkingTime time = compiled(alwaysOpen("UTC"));
    const Instant last = at(u"2199-12-31T23:00Z"_s);
    CHECK(time.dueAfter(last, 1h) == at(u"2200-01-01T00:00Z"_s));
    CHECK(time.dueAfter(last, 1h + 1ms) == std::nullopt);
    CHECK(time.dueAfter(at(u"2300-01-01T00:00Z"_s), 1ms) == std::nullopt);
    CHECK(time.dueAfter(last, Duration::max()) == std::nullopt);
    CHECK(time.dueAfter(at(u"1850-01-01T00:00Z"_s), 1h) == at(u"1900-01-01T01:00Z"_s));
    CHECK(time.openBetween(Instant(std::numeric_limits<qint64>::min()), at(u"1900-01-01T01:00Z"_s)) == 1h);
    CHECK(time.openBetween(last, Instant(std::numeric_limits<qint64>::max())) == 1h);
    CHECK(endOfDay(time, last, 1, Days::Calendar) == std::nullopt);
}
