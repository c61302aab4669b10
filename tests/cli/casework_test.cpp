#include "reparoctl.h"

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

namespace {

const QByteArray kCall =
    R"({"kind":"claim","channel":"phone","summary":"La nevera no enfría","category":"repair.again",)"
    R"("caller":{"name":"Pilar Rojas","phone":"+57 301 555 0150"}})";

/// A case and what is done to it, each act by a supervisor unless it says otherwise.
struct Work {
    Reparoctl ctl{u"2026-11-24T14:22:00.000-05:00"_s};
    QString number;

    Work() {
        ctl.createDemo();
        number = ctl.log(kCall);
    }
    [[nodiscard]] Answer tryTo(const QString& verb, const QStringList& arguments = {}) const {
        return ctl.run(QStringList{u"--as"_s, u"lucia"_s, u"case"_s, verb, number} + arguments);
    }
    void act(const QString& verb, const QStringList& arguments = {}) const {
        const Answer answer = tryTo(verb, arguments);
        INFO(verb.toStdString() << ": " << answer.err.toStdString());
        REQUIRE(answer.exit == 0);
        CHECK(answer.object()[u"number"].toString() == number);
    }
    [[nodiscard]] QString status() const { return ctl.show(number)[u"status"].toString(); }
    [[nodiscard]] QStringList history() const {
        QStringList types;
        for (const QJsonValue event : ctl.show(number)[u"events"].toArray())
            types << event[u"type"].toString();
        return types;
    }
};

} // namespace

TEST_CASE("a case is worked from the call to its end and beyond") {
    Work work;
    CHECK(work.status() == u"assigned");
    const QString other = work.ctl.show(work.number)[u"manager"].toString() == u"julian" ? u"luis"_s : u"julian"_s;
    work.act(u"assign"_s, {other, u"--reason"_s, u"Conoce a la clienta"_s});
    CHECK(work.ctl.show(work.number)[u"manager"].toString() == other);
    work.act(u"confirm"_s);
    work.act(u"start"_s);
    CHECK(work.status() == u"in_progress");
    work.act(u"contact"_s, {u"--outcome"_s, u"reached"_s, u"--text"_s, u"Habló con la clienta"_s});
    work.act(u"wait"_s, {u"--reason"_s, u"customer_information"_s, u"--until"_s, u"+3d"_s});
    CHECK(work.ctl.show(work.number)[u"waitUntil"].toString() == u"2026-11-27T19:22:00.000Z");
    work.act(u"resume"_s);
    work.act(u"escalate"_s, {u"--to"_s, u"Taller Norte"_s, u"--text"_s, u"Revisar hoy"_s});
    CHECK(work.status() == u"with_network");
    work.act(u"accept"_s);
    work.act(u"note"_s, {u"Sin repuesto"_s});
    work.act(u"offer"_s, {u"Visita sin costo"_s, u"--amount"_s, u"84000 COP"_s, u"--accepted"_s});
    work.act(u"promise"_s, {u"Visita mañana"_s, u"--due"_s, u"+20h"_s});
    work.act(u"priority"_s, {u"critical"_s, u"--reason"_s, u"Medicinas en la nevera"_s});
    work.act(u"edit"_s, {u"summary=La nevera no enfría nada"_s, u"amount=125000.50 COP"_s, u"cause=diagnosis"_s});
    work.act(u"resolve"_s, {u"--outcome"_s, u"upheld"_s, u"--text"_s, u"Se cambió el termostato"_s});
    CHECK(work.status() == u"resolved");
    work.act(u"close"_s, {u"--evidence"_s, u"call_reached"_s});
    CHECK(work.status() == u"closed");
    work.act(u"reopen"_s, {u"--reason"_s, u"Volvió a fallar"_s});
    CHECK(work.status() == u"reopened");

    const QJsonObject shown = work.ctl.show(work.number);
    CHECK(shown[u"summary"].toString() == u"La nevera no enfría nada");
    CHECK(shown[u"amount"][u"minor"].toInteger() == 12'500'050);
    CHECK(shown[u"priority"].toString() == u"critical");
    CHECK(shown[u"cycle"].toInt() == 2);
    CHECK(work.history() == QStringList{u"received"_s, u"assigned"_s, u"assigned"_s, u"confirmed"_s, u"started"_s,
                                        u"contact"_s, u"waiting"_s, u"resumed"_s, u"escalated"_s, u"accepted"_s,
                                        u"note"_s, u"offer"_s, u"promise"_s, u"edited"_s, u"edited"_s, u"resolved"_s,
                                        u"closed"_s, u"reopened"_s});
    CHECK(work.ctl.run({u"store"_s, u"verify"_s, u"--deep"_s}).exit == 0);
}

TEST_CASE("a merged case comes back as it was") {
    Work work;
    const QString other = work.ctl.log(QByteArray(kCall).replace("no enfría", "hace ruido"));
    work.act(u"merge"_s, {u"--into"_s, other});
    CHECK(work.status() == u"merged");
    CHECK(work.ctl.show(work.number)[u"mergedInto"].toString() == other);
    CHECK(work.ctl.show(other)[u"merged"][0][u"number"].toString() == work.number);
    work.act(u"unmerge"_s);
    CHECK(work.status() == u"assigned");
}

TEST_CASE("an overdue case gets its late reason, one in time does not") {
    Work work;
    const auto early = work.ctl.run({u"case"_s, u"late"_s, work.number, u"parts"_s});
    CHECK(early.exit == 1);
    CHECK(early.object()[u"error"].toString() == u"explain_delay.not_late");
    work.ctl.setNow(u"2026-11-24T22:22:00.000-05:00"_s);
    CHECK(work.ctl.run({u"case"_s, u"late"_s, work.number, u"weather"_s}).exit == 2);
    work.act(u"late"_s, {u"parts"_s, u"--text"_s, u"Falta el compresor"_s});
    CHECK(work.ctl.show(work.number)[u"lateReason"].toString() == u"parts");
    CHECK(work.history().last() == u"late_reason");
    CHECK(work.ctl.run({u"store"_s, u"verify"_s, u"--deep"_s}).exit == 0);
}

TEST_CASE("why tells every counted and paused stretch") {
    Work work;
    work.ctl.setNow(u"2026-11-24T15:22:00.000-05:00"_s);
    work.act(u"wait"_s, {u"--reason"_s, u"document"_s, u"--until"_s, u"+2d"_s});
    work.ctl.setNow(u"2026-11-25T15:22:00.000-05:00"_s);
    work.act(u"resume"_s);
    const QJsonObject clock = work.ctl.run({u"case"_s, u"why"_s, work.number, u"--clock"_s, u"resolution"_s}).object();
    CHECK(clock[u"dueAt"].toString() == u"2026-11-26T19:22:00.000Z");
    CHECK(clock[u"pausedSeconds"].toInteger() == 24 * 3600);
    const QJsonArray segments = clock[u"segments"].toArray();
    REQUIRE(segments.size() >= 2);
    CHECK(segments[0][u"counted"].toBool());
    CHECK(segments[0][u"to"].toString() == u"2026-11-24T20:22:00.000Z");
    CHECK_FALSE(segments[1][u"counted"].toBool());
    CHECK(segments[1][u"reason"].toString() == u"document");
    CHECK(segments[1][u"to"].toString() == u"2026-11-25T20:22:00.000Z");
}

TEST_CASE("a case is found by its number, whole or short") {
    const Work work;
    for (const QString& typed : {work.number, work.number.toLower(), u"153"_s, u"2026-153"_s})
        CHECK(work.ctl.show(typed)[u"number"].toString() == work.number);
}

TEST_CASE("lists go through every page in order") {
    Reparoctl ctl(u"2026-11-24T14:22:00.000-05:00"_s);
    ctl.createEmpty();
    QByteArray rows = "n,text\n";
    for (int i = 0; i < 1203; ++i)
        rows += QByteArray::number(i) + (i == 1100 ? ",mariposa\n" : ",caso\n");
    const QString map = ctl.file(u"map.json"_s, R"({"key":"{n}","summary":"{text} {n}"})");
    REQUIRE(ctl.run({u"import"_s, u"csv"_s, ctl.file(u"rows.csv"_s, rows), u"--map"_s, map}).exit == 0);
    const auto all = ctl.run({u"case"_s, u"list"_s, u"--sort"_s, u"oldest"_s, u"--limit"_s, u"0"_s}).objects();
    REQUIRE(all.size() == 1203);
    for (int i = 0; i < 1203; ++i)
        REQUIRE(all[i][u"number"].toString() == u"R-2026-%1"_s.arg(i + 1, 6, 10, QLatin1Char('0')));
    CHECK(ctl.run({u"case"_s, u"list"_s, u"--limit"_s, u"7"_s}).objects().size() == 7);
    CHECK(ctl.run({u"case"_s, u"list"_s, u"--query"_s, u"text:mariposa"_s}).objects().size() == 1);
}

TEST_CASE("an unknown field or code of an edit changes nothing") {
    const Work work;
    for (const QString& change : {u"colour=blue"_s, u"kind=wish"_s, u"category=nowhere"_s, u"amount=lots"_s, u"=x"_s}) {
        const Answer answer = work.tryTo(u"edit"_s, {u"details=Otra cosa"_s, change});
        INFO(change.toStdString());
        CHECK(answer.exit == 1);
    }
    CHECK_FALSE(work.ctl.show(work.number).contains(u"details"_s));
}
