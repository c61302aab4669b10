#include "core/calendarjson.h"

#include "calendars.h"
#include "support/strings.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace core;
using namespace calendars;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }

QStringList errorsOf(const QByteArray& json) {
    const auto read = calendarFromJson(objectOf(json));
    QStringList found;
    if (!read)
        for (const FieldError& each : read.error().fields)
            found << each.field + u' ' + each.rule;
    found.sort();
    return found;
}

} // namespace

TEST_CASE("the calendars file as the command line's page shows it") {
    const auto read = calendarsFromJson(R"([{"id":"cal0","zone":"America/Bogota",
        "hours":{"mon":[["08:00","12:00"],["14:00","18:00"]],"sat":[["20:00","24:00"]]},"holidays":["2026-01-12"]}])");
    REQUIRE(read.has_value());
    REQUIRE(read->size() == 1);
    const Calendar& calendar = read->first();
    CHECK(calendar.code == u"cal0"_s);
    CHECK(calendar.zone == "America/Bogota");
    CHECK(calendar.hours[0] == hours(u"08:00-12:00 14:00-18:00"_s));
    CHECK(calendar.hours[5] == QList<OpenHours>{{1200, 1440}});
    CHECK(calendar.hours[6].isEmpty());
    CHECK(calendar.holidays == QList<Holiday>{{day(u"2026-01-12"_s), {}}});
    CHECK(calendar.version == 1);
}

TEST_CASE("a calendar comes back from its JSON as it was") {
    Calendar calendar = office("Europe/Madrid", u"08:00-12:00 14:00-24:00"_s, u"00:00-00:30"_s);
    calendar.version = 7;
    calendar.name = {u"Atención"_s, u"Care"_s};
    calendar.rules = colombianHolidays();
    calendar.rules << HolidayRule{HolidayKind::Easter, 1, 1, 1, {u"Lunes"_s, u"Monday"_s}, 2024, 2030};
    calendar.holidays = {{day(u"2026-06-12"_s), u"Inventario"_s}, {day(u"2026-06-13"_s), {}}};
    calendar.exceptions = {{day(u"2026-12-24"_s), hours(u"08:00-12:00"_s), u"Nochebuena"_s},
                           {day(u"2026-12-31"_s), {}, {}}};
    const auto read = calendarFromJson(toJson(calendar));
    REQUIRE(read.has_value());
    CHECK(*read == calendar);
}

TEST_CASE("a name in one language stands for both") {
    const auto read = calendarFromJson(objectOf(R"({"id":"a","zone":"UTC","name":"Taller",
        "rules":[{"kind":"fixed","month":5,"day":1,"name":{"es":"Trabajo","en":"Labour"}}]})"));
    REQUIRE(read.has_value());
    CHECK(read->name == Label{u"Taller"_s, u"Taller"_s});
    CHECK(read->rules[0].name == Label{u"Trabajo"_s, u"Labour"_s});
}

TEST_CASE("what is wrong is told with its place") {
    CHECK(errorsOf("{}") == QStringList{u"id required"_s, u"zone required"_s});
    CHECK(errorsOf(R"({"id":1,"zone":"UTC","colour":"red"})") == QStringList{u"colour unknown_field"_s, u"id type"_s});
    CHECK(errorsOf(R"({"id":"a","zone":"UTC","hours":{"lun":[],"mon":"08:00","tue":[["8:00","12:00"]],
        "wed":[["08:00"]],"thu":[["08:00","24:01"]],"fri":[["08:60","12:00"]],"sat":[[8,12]],"sun":["08:00"]}})") ==
          QStringList{u"hours.fri[0] clock_time"_s, u"hours.lun unknown_field"_s, u"hours.mon type"_s,
                      u"hours.sat[0] clock_time"_s, u"hours.sun[0] type"_s, u"hours.thu[0] clock_time"_s,
                      u"hours.tue[0] clock_time"_s, u"hours.wed[0] type"_s});
    CHECK(errorsOf(R"({"id":"a","zone":"UTC","holidays":["2026-02-30",{"name":"x"},{"date":"soon"},7]})") ==
          QStringList{u"holidays[0] date"_s, u"holidays[1].date required"_s, u"holidays[2].date date"_s,
                      u"holidays[3] type"_s});
    CHECK(
        errorsOf(
            R"({"id":"a","zone":"UTC","rules":[{"kind":"lunar"},{"kind":"easter"},{"kind":"fixed","month":1.5},{}]})") ==
        QStringList{u"rules[0].kind code"_s, u"rules[1].offset required"_s, u"rules[2].day required"_s,
                    u"rules[2].month type"_s, u"rules[3].kind required"_s});
    CHECK(errorsOf(R"({"id":"a","zone":"UTC","exceptions":[{"date":"2026-01-01","hours":[["09:00","08:00"]]}]})") ==
          QStringList{u"exceptions[0].hours[0] hours_order"_s});
    CHECK(errorsOf(R"({"id":"a","zone":"Nowhere/City"})") == QStringList{u"zone zone"_s});
}

TEST_CASE("a calendar that never opens can be read") {
    CHECK(calendarFromJson(objectOf(R"({"id":"a","zone":"UTC"})")).has_value());
}

TEST_CASE("a calendars file says which calendar is wrong") {
    const auto read =
        calendarsFromJson(R"([{"id":"a","zone":"UTC"},{"id":"a","zone":"UTC","hours":{"mon":[["9","10"]]}},3])");
    REQUIRE_FALSE(read.has_value());
    QStringList found;
    for (const FieldError& each : read.error().fields)
        found << each.field + u' ' + each.rule;
    CHECK(found == QStringList{u"[1].hours.mon[0] clock_time"_s, u"[1].id twice"_s, u"[2] type"_s});
    for (const QByteArray& file : {QByteArray("{}"), QByteArray("[{"), QByteArray(), QByteArray("\x00\xff", 2)}) {
        const auto unreadable = calendarsFromJson(file);
        REQUIRE_FALSE(unreadable.has_value());
        CHECK(unreadable.error().rule == u"calendars.unreadable"_s);
    }
}
