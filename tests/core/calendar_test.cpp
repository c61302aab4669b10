#include "core/calendar.h"

#include "calendars.h"
#include "support/strings.h"
#include <QFile>
#include <QSet>

using namespace core;
using namespace calendars;
using namespace Qt::StringLiterals;

namespace {

QList<FieldError> errorsOf(const Calendar& calendar) { return calendarErrors(calendar); }

QSet<QDate> daysOf(const QList<Holiday>& holidays) {
    QSet<QDate> days;
    for (const Holiday& each : holidays)
        days << each.day;
    return days;
}

} // namespace

TEST_CASE("Easter Sunday as the almanacs have it") {
    CHECK(easterSunday(1818) == QDate(1818, 3, 22)); // the earliest there is
    CHECK(easterSunday(1943) == QDate(1943, 4, 25)); // the latest
    CHECK(easterSunday(1954) == QDate(1954, 4, 18)); // where Gauss's first formula fails
    CHECK(easterSunday(1981) == QDate(1981, 4, 19));
    CHECK(easterSunday(2000) == QDate(2000, 4, 23));
    CHECK(easterSunday(2024) == QDate(2024, 3, 31));
    CHECK(easterSunday(2025) == QDate(2025, 4, 20));
    CHECK(easterSunday(2026) == QDate(2026, 4, 5));
    CHECK(easterSunday(2038) == QDate(2038, 4, 25));
    for (int year = 1900; year < 2200; ++year)
        CHECK(easterSunday(year).dayOfWeek() == Qt::Sunday);
}

TEST_CASE("the Colombian pack has eighteen holidays, and nineteen from 2026 on") {
    Calendar calendar;
    calendar.rules = colombianHolidays();
    int moved = 0;
    for (const HolidayRule& rule : calendar.rules) {
        CHECK_FALSE(rule.name.es.isEmpty());
        CHECK_FALSE(rule.name.en.isEmpty());
        moved += rule.kind == HolidayKind::MovedToMonday || rule.offset > 0 ? 1 : 0;
    }
    CHECK(calendar.rules.size() == 19);
    CHECK(moved == 11);
    CHECK(holidaysOf(calendar, 2024).size() == 18);
    CHECK(holidaysOf(calendar, 2025).size() == 17); // two are kept on 30 June
    CHECK(holidaysOf(calendar, 2026).size() == 19);
    CHECK(holidaysOf(calendar, 2026, u"en")[0] == Holiday{day(u"2026-01-01"_s), u"New Year's Day"_s});
}

TEST_CASE("the Colombian pack is what the published list of 2024 to 2030 says") {
    QFile file(QStringLiteral(REPARO_SOURCE_DIR "/../shared/data/festivos_CO_2024-2030.ics"));
    if (!file.open(QIODevice::ReadOnly))
        return; // the list stays beside the project
    QSet<QDate> listed;
    QDate date;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith("DTSTART;VALUE=DATE:"))
            date = QDate::fromString(QString::fromLatin1(line.mid(19, 8)), u"yyyyMMdd"_s);
        if (line.startsWith("SUMMARY:") && !line.startsWith("SUMMARY:Pascua")) // Easter Sunday itself
            listed << date;
    }
    Calendar calendar;
    calendar.rules = colombianHolidays();
    QSet<QDate> ours;
    for (int year = 2024; year <= 2030; ++year)
        ours |= daysOf(holidaysOf(calendar, year));
    CHECK(listed.size() > 100);
    CHECK(ours == listed);
}

TEST_CASE("holidays of one date are one entry with every name once") {
    Calendar calendar;
    calendar.holidays = {{day(u"2026-12-08"_s), u"B"_s}, {day(u"2026-01-02"_s), u"A"_s},
                         {day(u"2026-12-08"_s), u"C"_s}, {day(u"2026-12-08"_s), u"B"_s},
                         {day(u"2026-12-08"_s), {}},     {day(u"2027-01-01"_s), u"D"_s}};
    CHECK(holidaysOf(calendar, 2026) ==
          QList<Holiday>{{day(u"2026-01-02"_s), u"A"_s}, {day(u"2026-12-08"_s), u"B / C"_s}});
}

TEST_CASE("a rule holds from its first to its last year") {
    Calendar calendar;
    calendar.rules << HolidayRule{HolidayKind::Easter, 1, 1, -2, {u"V"_s, u"G"_s}, 2025, 2026};
    CHECK(holidaysOf(calendar, 2024).isEmpty());
    CHECK(holidaysOf(calendar, 2025) == QList<Holiday>{{day(u"2025-04-18"_s), u"V"_s}});
    CHECK(holidaysOf(calendar, 2026).size() == 1);
    CHECK(holidaysOf(calendar, 2027).isEmpty());
}

TEST_CASE("a sound calendar has no errors") {
    Calendar calendar = office("America/Bogota", u"08:00-12:00 12:00-18:00 22:00-24:00"_s);
    calendar.rules = colombianHolidays();
    calendar.holidays << Holiday{day(u"2026-06-12"_s), {}};
    calendar.exceptions << CalendarException{day(u"2026-12-24"_s), hours(u"08:00-12:00"_s), {}};
    CHECK(errorsOf(calendar).isEmpty());
    CHECK(errorsOf(alwaysOpen("UTC")).isEmpty());
}

TEST_CASE("each error of a calendar is told with its place") {
    struct Broken {
        void (*spoil)(Calendar&);
        FieldError error;
    };
    const auto broken = GENERATE(Broken{[](Calendar& c) { c.code = u" "_s; }, {u"id"_s, u"required"_s}},
                                 Broken{[](Calendar& c) { c.zone.clear(); }, {u"zone"_s, u"required"_s}},
                                 Broken{[](Calendar& c) { c.zone = "America/Macondo"; }, {u"zone"_s, u"zone"_s}},
                                 Broken{[](Calendar& c) { c.zone = "../zoneinfo/UTC"; }, {u"zone"_s, u"zone"_s}},
                                 Broken{[](Calendar& c) { c.zone = "zone.tab"; }, {u"zone"_s, u"zone"_s}},
                                 Broken{[](Calendar& c) {
                                            c.hours[1] = {{480, 480}};
                                        },
                                        {u"hours.tue[0]"_s, u"hours_order"_s}},
                                 Broken{[](Calendar& c) {
                                            c.hours[2] = {{600, 480}};
                                        },
                                        {u"hours.wed[0]"_s, u"hours_order"_s}},
                                 Broken{[](Calendar& c) {
                                            c.hours[3] = {{480, 1441}};
                                        },
                                        {u"hours.thu[0]"_s, u"hours_range"_s}},
                                 Broken{[](Calendar& c) {
                                            c.hours[3] = {{-1, 480}};
                                        },
                                        {u"hours.thu[0]"_s, u"hours_range"_s}},
                                 Broken{[](Calendar& c) {
                                            c.hours[6] = {{480, 720}, {840, 900}, {719, 800}};
                                        },
                                        {u"hours.sun[2]"_s, u"hours_overlap"_s}},
                                 Broken{[](Calendar& c) { c.hours.fill({}); }, {u"hours"_s, u"never_open"_s}},
                                 Broken{[](Calendar& c) {
                                            c.holidays = {{QDate(), {}}};
                                        },
                                        {u"holidays[0].date"_s, u"date"_s}},
                                 Broken{[](Calendar& c) {
                                            c.exceptions = {{QDate(), {}, {}}};
                                        },
                                        {u"exceptions[0].date"_s, u"date"_s}},
                                 Broken{[](Calendar& c) {
                                            c.exceptions = {{QDate(2026, 1, 1), {}, {}}, {QDate(2026, 1, 1), {}, {}}};
                                        },
                                        {u"exceptions[1].date"_s, u"twice"_s}},
                                 Broken{[](Calendar& c) {
                                            c.exceptions = {{QDate(2026, 1, 1), {{600, 500}}, {}}};
                                        },
                                        {u"exceptions[0].hours[0]"_s, u"hours_order"_s}},
                                 Broken{[](Calendar& c) {
                                            c.rules = {{HolidayKind::Fixed, 2, 30, 0, {}, {}, {}}};
                                        },
                                        {u"rules[0].day"_s, u"date"_s}},
                                 Broken{[](Calendar& c) {
                                            c.rules = {{HolidayKind::MovedToMonday, 13, 1, 0, {}, {}, {}}};
                                        },
                                        {u"rules[0].day"_s, u"date"_s}},
                                 Broken{[](Calendar& c) {
                                            c.rules = {{HolidayKind::Easter, 1, 1, 400, {}, {}, {}}};
                                        },
                                        {u"rules[0].offset"_s, u"date"_s}},
                                 Broken{[](Calendar& c) {
                                            c.rules = {{HolidayKind::Fixed, 1, 1, 0, {}, 2027, 2026}};
                                        },
                                        {u"rules[0].lastYear"_s, u"year_order"_s}});
    Calendar calendar = office("America/Bogota", u"08:00-18:00"_s);
    broken.spoil(calendar);
    INFO(broken.error.field.toStdString() << ' ' << broken.error.rule.toStdString());
    CHECK(errorsOf(calendar) == QList<FieldError>{broken.error});
}

TEST_CASE("a calendar that opens only by exception is open") {
    Calendar calendar = office("UTC", QString());
    calendar.exceptions << CalendarException{day(u"2026-12-24"_s), hours(u"08:00-12:00"_s), {}};
    CHECK(errorsOf(calendar).isEmpty());
}
