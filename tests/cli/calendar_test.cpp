#include "reparoctl.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

namespace {

const QByteArray kCalendars = R"([
{"id":"cal0","zone":"America/Bogota","hours":{"mon":[["08:00","12:00"],["14:00","18:00"]],"tue":[["08:00","18:00"]],
 "wed":[["08:00","18:00"]],"thu":[["08:00","18:00"]],"fri":[["08:00","18:00"]]},"holidays":["2026-01-12"]},
{"id":"always","zone":"Europe/Madrid","hours":{"mon":[["00:00","24:00"]],"tue":[["00:00","24:00"]],"wed":[["00:00","24:00"]],
 "thu":[["00:00","24:00"]],"fri":[["00:00","24:00"]],"sat":[["00:00","24:00"]],"sun":[["00:00","24:00"]]}},
{"id":"a, \"b\"","zone":"UTC","hours":{"mon":[["09:00","17:00"]]}},
{"id":"never","zone":"UTC"}])";

struct Calendars {
    Reparoctl ctl;
    QString file = ctl.file(u"calendars.json"_s, kCalendars);

    [[nodiscard]] Answer ask(const QString& verb, const QByteArray& table, const QStringList& more = {}) const {
        return ctl.runPlain(QStringList{u"calendar"_s, verb, u"--calendars"_s, file, u"--lang"_s, u"en"_s} + more,
                            table);
    }
};

} // namespace

TEST_CASE("due times stand behind the lines of a table") {
    const Calendars calendars;
    const Answer answer = calendars.ask(u"due"_s, "calendar,start_utc,minutes\n"
                                                  "cal0,2026-01-09T22:00:00Z,120\n"
                                                  "always,2026-03-28T23:00:00.000Z,1440\n"
                                                  "cal0,2026-01-13T15:00:00Z,0\n"
                                                  "cal0,2026-01-13T22:30:00Z,30\n");
    CHECK(answer.out == "calendar,start_utc,minutes,due_utc\n"
                        "cal0,2026-01-09T22:00:00Z,120,2026-01-13T14:00:00Z\n"
                        "always,2026-03-28T23:00:00.000Z,1440,2026-03-29T23:00:00.000Z\n"
                        "cal0,2026-01-13T15:00:00Z,0,2026-01-13T15:00:00Z\n"
                        "cal0,2026-01-13T22:30:00Z,30,2026-01-13T23:00:00Z\n");
    CHECK(answer.err.isEmpty());
    CHECK(answer.exit == 0);
}

TEST_CASE("elapsed minutes stand behind the lines of a table") {
    const Calendars calendars;
    const Answer answer = calendars.ask(u"elapsed"_s, "calendar,from_utc,to_utc\n"
                                                      "cal0,2026-01-09T22:00:00Z,2026-01-13T14:00:00Z\n"
                                                      "always,2026-03-28T23:00:00Z,2026-03-29T22:00:00Z\n"
                                                      "cal0,2026-01-13T15:00:00Z,2026-01-13T15:00:07.5Z\n"
                                                      "cal0,2026-01-13T15:00:00.000Z,2026-01-13T15:00:00.001Z\n"
                                                      "cal0,2026-01-10T15:00:00Z,2026-01-11T15:00:00Z\n");
    CHECK(answer.out == "calendar,from_utc,to_utc,minutes\n"
                        "cal0,2026-01-09T22:00:00Z,2026-01-13T14:00:00Z,120\n"
                        "always,2026-03-28T23:00:00Z,2026-03-29T22:00:00Z,1380\n"
                        "cal0,2026-01-13T15:00:00Z,2026-01-13T15:00:07.5Z,0.125\n"
                        "cal0,2026-01-13T15:00:00.000Z,2026-01-13T15:00:00.001Z,0.000017\n"
                        "cal0,2026-01-10T15:00:00Z,2026-01-11T15:00:00Z,0\n");
    CHECK(answer.exit == 0);
}

TEST_CASE("minutes may have a fraction, times may have other forms") {
    const Calendars calendars;
    const Answer answer = calendars.ask(u"due"_s, "\xEF\xBB\xBF"
                                                  "Calendar, start_utc, minutes\r\n"
                                                  "always,2026-01-05T10:00:00Z,0.5\r\n"
                                                  "always,2026-01-05T10:00:00Z,0.000017\r\n"
                                                  "always,2026-01-05T05:00:00-05:00,1\r\n"
                                                  "always,2026-01-05 10:00:00,1\r\n"
                                                  "\r\n"
                                                  "\"always\",2026-01-05T10:00:00Z,\"1\"\r\n"
                                                  "\"a, \"\"b\"\"\",2026-01-05T10:00:00Z,60\r\n"
                                                  "always,2026-01-05T10:00:00.123456Z,1");
    const QList<QByteArray> lines = answer.out.split('\n');
    REQUIRE(lines.size() == 9);
    CHECK(lines[1] == "always,2026-01-05T10:00:00Z,0.5,2026-01-05T10:00:30Z");
    CHECK(lines[2] == "always,2026-01-05T10:00:00Z,0.000017,2026-01-05T10:00:00.001Z");
    CHECK(lines[3] == "always,2026-01-05T05:00:00-05:00,1,2026-01-05T10:01:00Z");
    CHECK(lines[4] == "always,2026-01-05 10:00:00,1,2026-01-05T10:01:00Z");
    CHECK(lines[5] == "\"always\",2026-01-05T10:00:00Z,\"1\",2026-01-05T10:01:00Z");
    CHECK(lines[6] == "\"a, \"\"b\"\"\",2026-01-05T10:00:00Z,60,2026-01-05T11:00:00Z");
    CHECK(lines[7] == "always,2026-01-05T10:00:00.123456Z,1,2026-01-05T10:01:00.123Z");
    CHECK(answer.err.isEmpty());
    CHECK(answer.exit == 0);
}

TEST_CASE("a bad line is told by its number, gets no answer, and the others go on") {
    const Calendars calendars;
    const Answer answer = calendars.ask(u"due"_s, "calendar,start_utc,minutes\n"
                                                  "nowhere,2026-01-05T10:00:00Z,1\n"
                                                  "always,yesterday,1\n"
                                                  "always,2026-02-30T10:00:00Z,1\n"
                                                  "always,2026-01-05T10:00:00Z,soon\n"
                                                  "always,2026-01-05T10:00:00Z,-1\n"
                                                  "always,2026-01-05T10:00:00Z\n"
                                                  "always,2026-01-05T10:00:00Z,1,2\n"
                                                  "never,2026-01-05T10:00:00Z,1\n"
                                                  "\"always,2026-01-05T10:00:00Z,1\n"
                                                  "always,2026-01-05T10:00:00Z,nan\n"
                                                  "always,2026-01-05T10:00:00Z,1\n");
    CHECK(answer.exit == 4);
    const QList<QByteArray> lines = answer.out.split('\n');
    REQUIRE(lines.size() == 13);
    for (int i = 1; i <= 10; ++i)
        CHECK(lines[i].endsWith(','));
    CHECK(lines[11] == "always,2026-01-05T10:00:00Z,1,2026-01-05T10:01:00Z");
    const QList<QByteArray> said = answer.err.trimmed().split('\n');
    REQUIRE(said.size() == 10);
    for (int i = 0; i < 10; ++i)
        CHECK(said[i].startsWith("Line " + QByteArray::number(i + 2) + ": "));
    CHECK(said[0].contains("nowhere"));
}

TEST_CASE("an end before its beginning is a bad line") {
    const Calendars calendars;
    const Answer answer =
        calendars.ask(u"elapsed"_s, "calendar,from_utc,to_utc\nalways,2026-01-05T10:00:00Z,2026-01-05T09:00:00Z\n");
    CHECK(answer.exit == 4);
    CHECK(answer.out.endsWith("2026-01-05T09:00:00Z,\n"));
}

TEST_CASE("a table without its header is refused, an empty one is answered") {
    const Calendars calendars;
    CHECK(calendars.ask(u"due"_s, "calendar,from_utc,to_utc\n").exit == 1);
    CHECK(calendars.ask(u"elapsed"_s, "always,2026-01-05T10:00:00Z,2026-01-05T11:00:00Z\n").exit == 1);
    const Answer empty = calendars.ask(u"due"_s, {});
    CHECK(empty.exit == 0);
    CHECK(empty.out.isEmpty());
    const Answer header = calendars.ask(u"due"_s, "calendar,start_utc,minutes");
    CHECK(header.out == "calendar,start_utc,minutes,due_utc\n");
    CHECK(header.exit == 0);
}

TEST_CASE("an endless line is refused without being kept, and the next one is read") {
    const Calendars calendars;
    const Answer answer = calendars.ask(u"due"_s, "calendar,start_utc,minutes\n" + QByteArray(5'000'000, 'x') +
                                                      "\nalways,2026-01-05T10:00:00Z,1\n");
    CHECK(answer.exit == 4);
    CHECK(answer.err.startsWith("Line 2: "));
    CHECK(answer.out.endsWith("always,2026-01-05T10:00:00Z,1,2026-01-05T10:01:00Z\n"));
}

TEST_CASE("with --json each line is an object") {
    const Calendars calendars;
    const Answer answer = calendars.ask(
        u"due"_s, "calendar,start_utc,minutes\nalways,2026-01-05T10:00:00Z,1\nalways,x,1\n", {u"--json"_s});
    CHECK(answer.exit == 4);
    const auto objects = answer.objects();
    REQUIRE(objects.size() == 2);
    CHECK(objects[0][u"due_utc"].toString() == u"2026-01-05T10:01:00Z");
    CHECK(objects[1][u"line"].toInt() == 3);
}

TEST_CASE("a broken calendars file says where") {
    const Calendars calendars;
    const auto exitOf = [&](const QByteArray& content) {
        const QString file = calendars.ctl.file(u"broken.json"_s, content);
        return calendars.ctl.runPlain({u"calendar"_s, u"due"_s, u"--calendars"_s, file, u"--lang"_s, u"en"_s}, "x");
    };
    const Answer zone = exitOf(R"([{"id":"a","zone":"America/Macondo"}])");
    CHECK(zone.exit == 1);
    CHECK(zone.err.contains("[0].zone"));
    CHECK(exitOf(R"([{"id":"a","zone":"UTC","hours":{"mon":[["18:00","08:00"]]}}])").err.contains("[0].hours.mon[0]"));
    CHECK(exitOf("[").exit == 1);
    CHECK(exitOf({}).exit == 1);
    CHECK(calendars.ctl.runPlain({u"calendar"_s, u"due"_s}, {}).exit == 2);
    CHECK(calendars.ctl.runPlain({u"calendar"_s}, {}).exit == 2);
}

TEST_CASE("who asks line by line is answered line by line") {
    const Calendars calendars;
    QProcess process;
    process.start(QStringLiteral(REPAROCTL), {u"calendar"_s, u"due"_s, u"--calendars"_s, calendars.file});
    REQUIRE(process.waitForStarted());
    const auto say = [&](const QByteArray& line) {
        process.write(line);
        while (!process.canReadLine())
            if (!process.waitForReadyRead(20'000))
                return QByteArray();
        return process.readLine();
    };
    CHECK(say("calendar,start_utc,minutes\n") == "calendar,start_utc,minutes,due_utc\n");
    CHECK(say("always,2026-01-05T10:00:00Z,1\n") == "always,2026-01-05T10:00:00Z,1,2026-01-05T10:01:00Z\n");
    process.closeWriteChannel();
    CHECK(process.waitForFinished());
    CHECK(process.exitCode() == 0);
}

TEST_CASE("a year by months") {
    const Calendars calendars;
    const Answer answer =
        calendars.ask(u"year"_s, {}, {u"--calendar"_s, u"cal0"_s, u"--year"_s, u"2026"_s, u"--json"_s});
    CHECK(answer.exit == 0);
    const auto months = answer.objects();
    REQUIRE(months.size() == 12);
    CHECK(months[0][u"month"].toString() == u"2026-01");
    CHECK(months[0][u"workingDays"].toInt() == 21);
    CHECK(months[0][u"minutes"].toInt() == 3 * 480 + 18 * 600);
    CHECK(months[0][u"days"][0][u"date"].toString() == u"2026-01-12");
    const Answer text = calendars.ask(u"year"_s, {}, {u"--calendar"_s, u"cal0"_s, u"--year"_s, u"2026"_s});
    CHECK(text.out.contains("January 2026  21 working days  204 h 0 min\n"));
    CHECK(calendars.ask(u"year"_s, {}, {u"--calendar"_s, u"none"_s, u"--year"_s, u"2026"_s}).exit == 1);
    CHECK(calendars.ask(u"year"_s, {}, {u"--calendar"_s, u"cal0"_s, u"--year"_s, u"0"_s}).exit == 2);
}

TEST_CASE("an .ics file becomes the holidays of a calendar") {
    const Calendars calendars;
    const QString file = calendars.ctl.file(
        u"festivos.ics"_s,
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\nSUMMARY:Año Nuevo\n"
        "CATEGORIES:public\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20200501\n"
        "RRULE:FREQ=YEARLY\nSUMMARY:Trabajo\nEND:VEVENT\nEND:VCALENDAR\n");
    const QStringList years{u"--from"_s, u"2026"_s, u"--to"_s, u"2027"_s, u"--lang"_s, u"en"_s};
    const Answer all = calendars.ctl.runPlain(QStringList{u"calendar"_s, u"import"_s, file} + years);
    CHECK(all.exit == 0);
    const QJsonArray list = QJsonDocument::fromJson(all.out).array();
    REQUIRE(list.size() == 3);
    CHECK(list[0][u"name"].toString() == u"Año Nuevo");
    CHECK(list[2][u"date"].toString() == u"2027-05-01");
    const auto some = [&](const QStringList& options) {
        return calendars.ctl.runPlain(QStringList{u"calendar"_s, u"import"_s, file, u"--json"_s} + years + options);
    };
    CHECK(some({u"--only"_s, u"type=public"_s}).objects().size() == 1);
    CHECK(some({u"--without"_s, u"TRABAJO"_s}).objects().size() == 1);
    CHECK(some({u"--only"_s, u"public"_s}).exit == 1);
    const QString broken = calendars.ctl.file(u"broken.ics"_s, "BEGIN:VCALENDAR\n");
    CHECK(calendars.ctl.runPlain({u"calendar"_s, u"import"_s, broken}).exit == 1);
}
