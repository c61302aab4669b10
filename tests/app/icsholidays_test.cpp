#include "app/import/icsholidays.h"

#include "support/strings.h"
#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;
using app::IcsChoice;
using core::Holiday;

namespace {

/// One VEVENT of these lines.
QByteArray event(const QByteArray& lines) { return "BEGIN:VEVENT\nUID:x\n" + lines + "\nEND:VEVENT\n"; }

QByteArray calendar(const QByteArray& events) {
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n" + events + "END:VCALENDAR\n";
}

core::Result<app::IcsHolidays> read(QByteArray file, const IcsChoice& choice = {}) {
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    return app::readIcsHolidays(buffer, choice);
}

/// "2026-01-01 Name", …
QStringList holidays(const QByteArray& events, const IcsChoice& choice = {}) {
    const auto result = read(calendar(events), choice);
    REQUIRE(result.has_value());
    QStringList found;
    for (const Holiday& each : result->holidays)
        found << (each.day.toString(Qt::ISODate) + u' ' + each.name).trimmed();
    return found;
}

QString errorOf(const QByteArray& file) {
    const auto result = read(file);
    return result ? QString() : result.error().rule;
}

} // namespace

TEST_CASE("an all-day event is its date, whatever the zone of the desk (zammad/zammad#2229, #3706)") {
    const QByteArray christmas = event("DTSTART;VALUE=DATE:20181225\nDTEND;VALUE=DATE:20181226\nSUMMARY:Natal");
    for (const char* zone : {"America/Sao_Paulo", "Pacific/Kiritimati", "Etc/GMT+12", "UTC"}) {
        qputenv("TZ", zone);
        CHECK(holidays(christmas) == QStringList{u"2018-12-25 Natal"_s});
    }
    qunsetenv("TZ");
}

TEST_CASE("the end of an event is exclusive (bardsoftware/ganttproject#1775, zammad/zammad#5076)") {
    CHECK(holidays(event("DTSTART;VALUE=DATE:20161031\nDTEND;VALUE=DATE:20161102\nSUMMARY:A")) ==
          QStringList{u"2016-10-31 A"_s, u"2016-11-01 A"_s});
    CHECK(holidays(event("DTSTART;VALUE=DATE:20161031\nSUMMARY:A")).size() == 1);
    CHECK(holidays(event("DTSTART;VALUE=DATE:20161031\nDTEND;VALUE=DATE:20161031\nSUMMARY:A")).size() == 1);
    CHECK(holidays(event("DTSTART;VALUE=DATE:20161031\nDURATION:P3D\nSUMMARY:A")).size() == 3);
    CHECK(holidays(event("DTSTART;VALUE=DATE:20240228\nDTEND;VALUE=DATE:20240302\nSUMMARY:A")) ==
          QStringList{u"2024-02-28 A"_s, u"2024-02-29 A"_s, u"2024-03-01 A"_s});
}

TEST_CASE("what comes back each year comes within the years (zammad/zammad#1362, tine20/tine20#4892)") {
    IcsChoice choice;
    choice.firstYear = 2025;
    choice.lastYear = 2027;
    CHECK(holidays(
              event("DTSTART;VALUE=DATE:20001003\nDTEND;VALUE=DATE:20001004\nRRULE:FREQ=YEARLY;INTERVAL=1\nSUMMARY:E"),
              choice) == QStringList{u"2025-10-03 E"_s, u"2026-10-03 E"_s, u"2027-10-03 E"_s});
    CHECK(holidays(event("DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY\nSUMMARY:L"), choice).isEmpty());
    // The third Monday of November.
    CHECK(holidays(event("DTSTART;VALUE=DATE:20201116\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=3MO\nSUMMARY:R"), choice) ==
          QStringList{u"2025-11-17 R"_s, u"2026-11-16 R"_s, u"2027-11-15 R"_s});
    CHECK(holidays(event("DTSTART;VALUE=DATE:20250101\nRRULE:FREQ=YEARLY;COUNT=2\nSUMMARY:C"), choice).size() == 2);
    CHECK(holidays(event("DTSTART;VALUE=DATE:20250101\nRRULE:FREQ=YEARLY;UNTIL=20260101\nSUMMARY:U"), choice).size() ==
          2);
    CHECK(
        holidays(event("DTSTART;VALUE=DATE:20250101\nDTEND;VALUE=DATE:20250103\nRRULE:FREQ=YEARLY\nSUMMARY:T"), choice)
            .size() == 6);
    // Dates without a rule come with any year.
    CHECK(holidays(event("DTSTART;VALUE=DATE:20100101\nSUMMARY:O"), choice) == QStringList{u"2010-01-01 O"_s});
}

TEST_CASE("exceptions and additions of a recurrence count") {
    IcsChoice choice;
    choice.firstYear = 2025;
    choice.lastYear = 2027;
    CHECK(holidays(event("DTSTART;VALUE=DATE:20250501\nRRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20260501\n"
                         "RDATE;VALUE=DATE:20260504\nSUMMARY:T"),
                   choice) == QStringList{u"2025-05-01 T"_s, u"2026-05-04 T"_s, u"2027-05-01 T"_s});
}

TEST_CASE("a rule that never ends does not keep the reader") {
    IcsChoice choice;
    choice.firstYear = 2025;
    choice.lastYear = 2025;
    CHECK(holidays(event("DTSTART;VALUE=DATE:20250101\nRRULE:FREQ=DAILY\nSUMMARY:D"), choice).size() == 365);
    CHECK(holidays(event("DTSTART;VALUE=DATE:20250228\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nSUMMARY:N") +
                       event("DTSTART;VALUE=DATE:20250101\nSUMMARY:A"),
                   choice)
              .contains(u"2025-01-01 A"_s));
}

TEST_CASE("two holidays of one date are one, with both names") {
    CHECK(holidays(event("DTSTART;VALUE=DATE:20250630\nSUMMARY:Sagrado Corazón") +
                   event("DTSTART;VALUE=DATE:20250630\nSUMMARY:San Pedro y San Pablo") +
                   event("DTSTART;VALUE=DATE:20250630\nSUMMARY:Sagrado Corazón")) ==
          QStringList{u"2025-06-30 Sagrado Corazón / San Pedro y San Pablo"_s});
}

TEST_CASE("a time of day is no holiday, local midnight to midnight is (niccokunzmann/open-web-calendar#51)") {
    const auto count = [](const QByteArray& lines) { return holidays(event(lines)).size(); };
    CHECK(count("DTSTART:20250101T080000\nDTEND:20250101T090000\nSUMMARY:A") == 0);
    CHECK(count("DTSTART:20250101T000000Z\nDTEND:20250102T000000Z\nSUMMARY:A") == 0);
    CHECK(count("DTSTART:20250101T000000\nSUMMARY:A") == 0);
    CHECK(count("DTSTART;TZID=Europe/Berlin:20190517T000000\nDTEND;TZID=Europe/Berlin:20190519T000000\nSUMMARY:A") ==
          2);
    CHECK(count("DTSTART:20250101T000000\nDURATION:P1D\nSUMMARY:A") == 1);
    const auto result = read(calendar(event("DTSTART:20250101T080000\nSUMMARY:A")));
    REQUIRE(result.has_value());
    CHECK(result->timed == 1);
}

TEST_CASE("a category or another property chooses the events") {
    const QByteArray events = event("DTSTART;VALUE=DATE:20250101\nSUMMARY:A\nCATEGORIES:Holiday,Public") +
                              event("DTSTART;VALUE=DATE:20250102\nSUMMARY:B\nCATEGORIES:bank") +
                              event("DTSTART;VALUE=DATE:20250103\nSUMMARY:C\nX-TYPE:public") +
                              event("DTSTART;VALUE=DATE:20250104\nSUMMARY:D\nTYPE:public") +
                              event("DTSTART;VALUE=DATE:20250105\nSUMMARY:E");
    const auto chosen = [&](const QString& property, const QString& value) {
        IcsChoice choice;
        choice.property = property;
        choice.value = value;
        QString names;
        for (const QString& each : holidays(events, choice))
            names += each.back();
        return names;
    };
    CHECK(chosen(u"type"_s, u"public"_s) == u"ACD"_s);
    CHECK(chosen(u"category"_s, u"BANK"_s) == u"B"_s);
    CHECK(chosen(u"CATEGORIES"_s, u"public"_s) == u"A"_s);
    CHECK(chosen(u"X-TYPE"_s, u"public"_s) == u"C"_s);
    CHECK(chosen(u"summary"_s, u"E"_s) == u"E"_s);
    CHECK(chosen({}, {}) == u"ABCDE"_s);
    IcsChoice without;
    without.without = {u"  é "_s};
    CHECK(holidays(events, without).size() == 4);
}

TEST_CASE("cancelled events are none, folded and escaped lines are read") {
    CHECK(holidays(event("DTSTART;VALUE=DATE:20250101\nSTATUS:CANCELLED\nSUMMARY:A")).isEmpty());
    CHECK(holidays(event("DTSTART;VALUE=DATE:20250120\nSUMMARY:Natalicio de Martin \n Luther King\\, Jr.")) ==
          QStringList{u"2025-01-20 Natalicio de Martin Luther King, Jr."_s});
    const QByteArray windows = calendar(event("DTSTART;VALUE=DATE:20250101\nSUMMARY:A")).replace("\n", "\r\n");
    CHECK(read("\xEF\xBB\xBF" + windows)->holidays.size() == 1);
    CHECK(read(calendar(event("DTSTART;VALUE=DATE:20250101\nSUMMARY:A")) +
               calendar(event("DTSTART;VALUE=DATE:20250102\nSUMMARY:B")))
              ->holidays.size() == 2);
}

TEST_CASE("a broken file is refused with a reason") {
    CHECK(errorOf({}) == u"ics.unreadable");
    CHECK(errorOf("<html>Not found</html>") == u"ics.unreadable");
    CHECK(errorOf("BEGIN:VCARD\nEND:VCARD\n") == u"ics.unreadable");
    CHECK(errorOf(QByteArray("BEGIN:VCALENDAR\n\0END:VCALENDAR\n", 31)) == u"ics.unreadable");
    CHECK(errorOf("BEGIN:VCALENDAR\n" + event("DTSTART;VALUE=DATE:20250101\nSUMMARY:A")) == u"ics.cut_off");
    CHECK(errorOf("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:2025") == u"ics.cut_off");
    CHECK(errorOf(calendar(event("SUMMARY:Undated"))) == u"ics.no_date");
    CHECK(errorOf(calendar(event("DTSTART;VALUE=DATE:soon\nSUMMARY:A"))) == u"ics.no_date");
    CHECK(errorOf(calendar(event("DTSTART;VALUE=DATE:20250132\nSUMMARY:A"))) == u"ics.no_date");
    CHECK(read(calendar(event("SUMMARY:Undated"))).error().detail == u"Undated");
    CHECK(errorOf(calendar({})).isEmpty());
    QByteArray whole = calendar(event("DTSTART;VALUE=DATE:20250101\nSUMMARY:A"));
    QFile closed(u"/nowhere.ics"_s);
    const auto unread = app::readIcsHolidays(closed);
    REQUIRE_FALSE(unread.has_value());
    CHECK(unread.error().rule == u"file.unreadable");
    // Wherever it is cut, it is either whole or refused.
    for (qsizetype size = 0; size < whole.size() - 15; ++size)
        CHECK_FALSE(errorOf(whole.left(size)).isEmpty());
}

TEST_CASE("the published lists of four countries are read whole") {
    struct List {
        const char* country;
        int dates;
    };
    for (const List& list : {List{"CO", 136}, List{"ES", 70}, List{"MX", 79}, List{"US", 84}}) {
        QFile file(QStringLiteral(REPARO_SOURCE_DIR "/../shared/data/festivos_%1_2024-2030.ics")
                       .arg(QString::fromLatin1(list.country)));
        if (!file.open(QIODevice::ReadOnly))
            return; // the lists stay beside the project
        const auto result = app::readIcsHolidays(file);
        REQUIRE(result.has_value());
        INFO(list.country);
        CHECK(result->holidays.size() == list.dates);
        CHECK(result->timed == 0);
        for (const Holiday& each : result->holidays)
            CHECK_FALSE(each.name.isEmpty());
    }
}

TEST_CASE("a file tells the categories that its events have") {
    const auto found = read(calendar(event("DTSTART;VALUE=DATE:20250101\nSUMMARY:A\nCATEGORIES:public,bank") +
                                     event("DTSTART;VALUE=DATE:20250102\nSUMMARY:B\nTYPE:public") +
                                     event("DTSTART;VALUE=DATE:20250103\nSUMMARY:C\nX-TYPE:observance") +
                                     event("DTSTART:20250104T100000Z\nSUMMARY:D\nX-TYPE:meeting")));
    REQUIRE(found);
    CHECK(found->categories == QMap<QString, int>{{u"bank"_s, 1}, {u"observance"_s, 1}, {u"public"_s, 2}});
    CHECK(found->holidays.size() == 3);
}

TEST_CASE("of a file only the dates are added that the calendar lacks, each once") {
    core::Calendar known;
    known.rules = core::colombianHolidays();
    known.holidays = {{QDate(2026, 6, 12), u"Inventario"_s}};
    const QList<Holiday> missing = app::holidaysToAdd(known, {{QDate(2026, 12, 25), u"Christmas"_s},
                                                              {QDate(2026, 6, 12), u"Stocktaking"_s},
                                                              {QDate(2026, 12, 31), u"Cierre"_s},
                                                              {QDate(2026, 12, 31), u"Balance"_s},
                                                              {QDate(2027, 6, 12), u"Inventario"_s}});
    CHECK(missing == QList<Holiday>{{QDate(2026, 12, 31), u"Cierre / Balance"_s}, {QDate(2027, 6, 12), u"Inventario"_s}});
}
