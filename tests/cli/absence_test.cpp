#include "reparoctl.h"

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

namespace {

struct Desk {
    Reparoctl ctl{u"2026-11-24T14:22:00.000-05:00"_s};

    Desk() { ctl.createDemo(); }
    [[nodiscard]] Answer user(const QStringList& arguments, const QString& as = u"lucia"_s) const {
        return ctl.run(QStringList{u"--as"_s, as, u"user"_s} + arguments);
    }
    [[nodiscard]] QJsonObject account(const QString& login) const {
        for (const QJsonObject& each : ctl.run({u"user"_s, u"list"_s}).objects())
            if (each[u"login"].toString() == login)
                return each;
        return {};
    }
    [[nodiscard]] int casesOf(const QString& login) const {
        return static_cast<int>(
            ctl.run({u"case"_s, u"list"_s, u"--query"_s, u"is:open owner:"_s + login, u"--limit"_s, u"500"_s})
                .objects()
                .size());
    }
};

const QStringList kThreeDays{u"absent"_s, u"carolina"_s, u"--until"_s, u"+3d"_s};

} // namespace

TEST_CASE("an absence hands cases over, as its dry run said, and ends") {
    const Desk desk;
    const int before = desk.casesOf(u"carolina"_s);
    REQUIRE(before > 0);
    const Answer shown = desk.user(kThreeDays + QStringList{u"--dry-run"_s});
    REQUIRE(shown.exit == 0);
    CHECK(shown.object()[u"dryRun"].toBool());
    CHECK_FALSE(shown.object().contains(u"id"_s));
    CHECK(desk.casesOf(u"carolina"_s) == before);
    CHECK_FALSE(desk.account(u"carolina"_s).contains(u"absence"_s));

    const Answer done = desk.user(kThreeDays + QStringList{u"--note"_s, u"Vacaciones"_s});
    REQUIRE(done.exit == 0);
    const QJsonObject json = done.object();
    CHECK(json[u"moves"] == shown.object()[u"moves"]);
    CHECK(json[u"stays"] == shown.object()[u"stays"]);
    CHECK(json[u"user"].toString() == u"carolina"_s);
    CHECK(json[u"until"].toString() == u"2026-11-27T19:22:00.000Z"_s);
    CHECK(json[u"id"].toInteger() > 0);
    CHECK_FALSE(json[u"dryRun"].toBool());
    const auto moves = json[u"moves"].toArray();
    REQUIRE_FALSE(moves.isEmpty());
    CHECK(desk.casesOf(u"carolina"_s) == before - moves.size());
    const QJsonObject first = desk.ctl.show(moves[0][u"number"].toString());
    CHECK(first[u"manager"] == moves[0][u"to"]);
    CHECK(desk.account(u"carolina"_s)[u"absence"][u"note"].toString() == u"Vacaciones"_s);

    const Answer back = desk.user({u"back"_s, u"carolina"_s});
    REQUIRE(back.exit == 0);
    CHECK(back.object()[u"endedAt"].toString() == u"2026-11-24T19:22:00.000Z"_s);
    CHECK_FALSE(desk.account(u"carolina"_s).contains(u"absence"_s));
    CHECK(desk.user({u"back"_s, u"carolina"_s}).exit == 1);
}

TEST_CASE("an absence that begins later is planned, and the agent hands over when it begins") {
    Desk desk;
    const int before = desk.casesOf(u"carolina"_s);
    const QStringList tomorrow{u"absent"_s, u"carolina"_s, u"--from"_s, u"+1d"_s, u"--until"_s, u"+3d"_s};
    const QJsonObject planned = desk.user(tomorrow).object();
    CHECK(planned[u"isPlanned"].toBool());
    CHECK_FALSE(planned[u"moves"].toArray().isEmpty());
    CHECK(desk.casesOf(u"carolina"_s) == before);
    REQUIRE(desk.ctl.run({u"agent"_s, u"--until-idle"_s}).exit == 0);
    CHECK(desk.casesOf(u"carolina"_s) == before);
    desk.ctl.setNow(u"2026-11-25T14:22:00.000-05:00"_s);
    int handedOver = 0;
    for (const QJsonObject& round : desk.ctl.run({u"agent"_s, u"--until-idle"_s}).objects())
        handedOver += round[u"handedOver"].toInt();
    CHECK(handedOver > 0);
    CHECK(desk.casesOf(u"carolina"_s) < before);
    CHECK(desk.ctl.run({u"store"_s, u"verify"_s}).exit == 0);
}

TEST_CASE("what is due on return stays unless all is moved") {
    const Desk desk;
    const QStringList anHour{u"absent"_s, u"carolina"_s, u"--until"_s, u"+1h"_s, u"--dry-run"_s};
    const QJsonObject kept = desk.user(anHour + QStringList{u"--keep-later"_s}).object();
    CHECK(kept == desk.user(anHour).object());
    REQUIRE_FALSE(kept[u"stays"].toArray().isEmpty());
    CHECK(kept[u"stays"][0][u"why"].toString() == u"due_later"_s);
    const QJsonObject all = desk.user(anHour + QStringList{u"--move-all"_s}).object();
    CHECK(all[u"stays"].toArray().isEmpty());
    CHECK(all[u"moves"].toArray().size() == kept[u"moves"].toArray().size() + kept[u"stays"].toArray().size());
    CHECK(desk.user(anHour + QStringList{u"--move-all"_s, u"--keep-later"_s}).exit == 2);
}

TEST_CASE("an absence that is wrong or not one's own is refused") {
    const Desk desk;
    CHECK(desk.user({u"absent"_s, u"carolina"_s}).exit == 2);
    CHECK(desk.user({u"absent"_s, u"nobody"_s, u"--until"_s, u"+3d"_s}).exit == 1);
    CHECK(desk.user({u"absent"_s, u"carolina"_s, u"--until"_s, u"soon"_s}).exit == 1);
    const QStringList past{u"absent"_s,  u"carolina"_s,
                           u"--from"_s,  u"2026-11-20T08:00:00-05:00"_s,
                           u"--until"_s, u"2026-11-30T08:00:00-05:00"_s};
    const Answer refused = desk.user(past + QStringList{u"--dry-run"_s});
    CHECK(refused.exit == 1);
    CHECK(refused.object()[u"fields"][0][u"field"].toString() == u"from"_s);
    CHECK(desk.user(kThreeDays, u"julian"_s).exit == 1);
    CHECK(desk.user(kThreeDays, u"marta"_s).exit == 1);
    CHECK(desk.user(kThreeDays, u"carolina"_s).exit == 0);
    CHECK(desk.user(kThreeDays).object()[u"error"].toString() == u"absence.overlaps"_s);
}

TEST_CASE("new cases pass over who is absent, and giving one by hand warns") {
    const Desk desk;
    for (const QString& login : {u"carolina"_s, u"julian"_s, u"elsa"_s})
        REQUIRE(desk.user({u"absent"_s, login, u"--until"_s, u"+1d"_s}).exit == 0);
    const QString number = desk.ctl.log(R"({"kind":"claim","channel":"web","summary":"x"})");
    CHECK(desk.ctl.show(number)[u"manager"].toString() == u"luis"_s);
    const Answer given =
        desk.ctl.run({u"--as"_s, u"lucia"_s, u"case"_s, u"assign"_s, number, u"elsa"_s, u"--reason"_s, u"La conoce"_s});
    CHECK(given.exit == 0);
    CHECK(given.object()[u"managerAbsentUntil"].toString() == u"2026-11-25T19:22:00.000Z"_s);
}
