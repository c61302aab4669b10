#include "reparoctl.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

namespace {

const QByteArray kNight = R"({"id":"night","name":{"es":"Noche","en":"Night"},"zone":"America/Bogota",
"hours":{"mon":[["22:00","24:00"]],"tue":[["00:00","06:00"]]}})";

/// As `calendar show` prints it.
QByteArray shown(const Reparoctl& ctl, const QString& code) {
    return QJsonDocument(ctl.run({u"calendar"_s, u"show"_s, code}).object()).toJson();
}

} // namespace

TEST_CASE("calendars of the store are listed with the agreements that count by them") {
    const Reparoctl ctl;
    ctl.createEmpty();
    const auto listed = ctl.run({u"calendar"_s, u"list"_s}).objects();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0][u"id"].toString() == u"office");
    CHECK(listed[0][u"version"].toInt() == 1);
    CHECK(listed[0][u"agreements"].toArray().isEmpty());
    const Answer text = ctl.runPlain({u"--store"_s, ctl.store(), u"--lang"_s, u"en"_s, u"calendar"_s, u"list"_s});
    CHECK(text.out.startsWith("Code"));
    CHECK(text.out.contains("America/Bogota"));
}

TEST_CASE("what calendar show prints, calendar save takes, as a new version") {
    const Reparoctl ctl;
    ctl.createEmpty();
    const QString file = ctl.file(u"office.json"_s, shown(ctl, u"office"_s));
    const Answer saved = ctl.run({u"calendar"_s, u"save"_s, file});
    CHECK(saved.exit == 0);
    CHECK(saved.object()[u"version"].toInt() == 2);
    const Answer plain =
        ctl.runPlain({u"--store"_s, ctl.store(), u"calendar"_s, u"show"_s, u"office"_s, u"--lang"_s, u"en"_s});
    CHECK(plain.exit == 0);
    CHECK(QJsonDocument::fromJson(plain.out).object()[u"version"].toInt() == 2);
    CHECK(ctl.run({u"calendar"_s, u"show"_s, u"nowhere"_s}).exit == 1);
}

TEST_CASE("a new calendar comes from a file, and a wrong one says where it is wrong and changes nothing") {
    const Reparoctl ctl;
    ctl.createEmpty();
    CHECK(ctl.run({u"calendar"_s, u"save"_s, ctl.file(u"night.json"_s, kNight)}).object()[u"version"].toInt() == 1);
    CHECK(ctl.run({u"calendar"_s, u"list"_s}).objects().size() == 2);
    const auto refused = [&](const QByteArray& content) {
        return ctl.run({u"calendar"_s, u"save"_s, ctl.file(u"wrong.json"_s, content)});
    };
    const Answer order = refused(R"({"id":"night","zone":"UTC","hours":{"mon":[["22:00","06:00"]]}})");
    CHECK(order.exit == 1);
    CHECK(order.object()[u"fields"][0][u"field"].toString() == u"hours.mon[0]");
    CHECK(refused(R"({"id":"night","zone":"UTC"})").object()[u"fields"][0][u"rule"].toString() == u"never_open");
    CHECK(refused("[]").object()[u"error"].toString() == u"file.no_json");
    CHECK(ctl.run({u"calendar"_s, u"save"_s, u"/no/such/file"_s}).exit == 1);
    CHECK(ctl.run({u"calendar"_s, u"show"_s, u"night"_s}).object()[u"version"].toInt() == 1);
}

TEST_CASE("agreements in use follow their calendar, and saving says so") {
    const Reparoctl ctl;
    ctl.createEmpty();
    QJsonObject term = ctl.run({u"agreement"_s, u"show"_s, u"co.pqrs"_s}).object();
    REQUIRE(term[u"code"].toString() == u"co.pqrs");
    term[u"active"_s] = true;
    term.remove(u"id"_s);
    term.remove(u"version"_s);
    const QString agreement = ctl.file(u"term.json"_s, QJsonDocument(term).toJson());
    REQUIRE(ctl.run({u"agreement"_s, u"save"_s, agreement}).exit == 0);
    const QString file = ctl.file(u"office.json"_s, shown(ctl, u"office"_s));
    const auto followers = ctl.run({u"calendar"_s, u"save"_s, file}).object()[u"agreements"].toArray();
    REQUIRE(followers.size() == 1);
    CHECK(followers[0][u"code"].toString() == u"co.pqrs");
    CHECK(followers[0][u"version"].toInt() == 3);
    const Answer told = ctl.runPlain({u"--store"_s, ctl.store(), u"--lang"_s, u"en"_s, u"calendar"_s, u"save"_s, file});
    CHECK(told.err.contains("office, version 3"));
    CHECK(told.err.contains("co.pqrs version 4"));
    CHECK(told.err.contains("Open cases keep"));
}

TEST_CASE("who may not manage agreements saves no calendar") {
    Reparoctl ctl;
    ctl.createDemo();
    const QString file = ctl.file(u"night.json"_s, kNight);
    CHECK(ctl.run({u"--as"_s, u"marta"_s, u"calendar"_s, u"save"_s, file}).exit == 1);
    CHECK(ctl.run({u"calendar"_s, u"show"_s, u"night"_s}).exit == 1);
    CHECK(ctl.run({u"--as"_s, u"lucia"_s, u"calendar"_s, u"save"_s, file}).exit == 0);
}

TEST_CASE("holidays of an .ics file go into a calendar of the store, those that it has not yet") {
    const Reparoctl ctl;
    ctl.createEmpty();
    const QString file = ctl.file(
        u"festivos.ics"_s, "BEGIN:VCALENDAR\nVERSION:2.0\n"
                           "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260101\nSUMMARY:New Year\nEND:VEVENT\n"
                           "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261231\nSUMMARY:Cierre\nEND:VEVENT\nEND:VCALENDAR\n");
    const QStringList import{u"calendar"_s, u"import"_s, file, u"--into"_s, u"office"_s};
    const Answer first = ctl.run(import);
    CHECK(first.exit == 0);
    CHECK(first.object()[u"version"].toInt() == 2);
    const auto holidays = first.object()[u"holidays"].toArray();
    REQUIRE(holidays.size() == 1); // 1 January is one by rule
    CHECK(holidays[0][u"name"].toString() == u"Cierre");
    const Answer again = ctl.run(import);
    CHECK(again.exit == 0);
    CHECK(again.out.isEmpty());
    CHECK(ctl.run({u"calendar"_s, u"show"_s, u"office"_s}).object()[u"version"].toInt() == 2);
    CHECK(ctl.run({u"calendar"_s, u"import"_s, file, u"--into"_s, u"nowhere"_s}).exit == 1);
}
