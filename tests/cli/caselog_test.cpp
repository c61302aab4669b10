#include "reparoctl.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <csignal>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

namespace {

QByteArray line(int n) {
    return R"({"kind":"claim","channel":"phone","summary":"Llamada )" + QByteArray::number(n) +
           R"(","caller":{"name":"Persona )" + QByteArray::number(n) + R"(","phone":"+57300555)" +
           QByteArray::number(1000 + n % 9000) + R"("},"key":"k-)" + QByteArray::number(n) + "\"}\n";
}

QString numberOf(const QByteArray& receipt) { return QJsonDocument::fromJson(receipt).object()[u"number"].toString(); }

} // namespace

TEST_CASE("a receipt tells number, id, manager and due times") {
    Reparoctl ctl(u"2026-11-24T14:22:00.000-05:00"_s);
    ctl.createDemo();
    const QJsonObject receipt =
        ctl.run({u"case"_s, u"log"_s},
                QByteArray(R"({"kind":"complaint","channel":"phone","summary":"El técnico no llegó",
"caller":{"name":"Ana","phone":"301 555 0199","email":"ana@example.org"},"category":"punctuality.no_show",
"details":"De 8 a 12","priority":"high","amount":{"minor":12500000,"currency":"COP"},"remedySought":"Visita hoy",
"demeanour":"upset","moment":"arrival","attributes":["reliability","timeliness"],
"receivedAt":"2026-11-24T19:00:00.000Z","key":"abc"})")
                        .replace('\n', ' ') +
                    '\n')
            .object();
    CHECK(receipt[u"number"].toString() == u"R-2026-000153");
    CHECK(receipt[u"id"].toInteger() > 0);
    CHECK_FALSE(receipt[u"manager"].toString().isEmpty());
    CHECK(receipt[u"due"][u"resolution"].toString() == u"2026-11-25T19:00:00.000Z");
    CHECK(receipt[u"due"][u"first_contact"].toString() == u"2026-11-24T23:00:00.000Z");

    const QJsonObject shown = ctl.show(receipt[u"number"].toString());
    CHECK(shown[u"category"].toString() == u"punctuality.no_show");
    CHECK(shown[u"amount"][u"minor"].toInteger() == 12500000);
    CHECK(shown[u"attributes"].toArray() == QJsonArray{u"reliability"_s, u"timeliness"_s});
    CHECK(shown[u"demeanour"].toString() == u"upset");
    CHECK(shown[u"customer"][u"contacts"].toArray().size() == 2);
    CHECK(shown[u"clocks"].toArray().size() == 2);
    CHECK(shown[u"events"][0][u"type"].toString() == u"received");
}

TEST_CASE("an invalid line is told with its number, and the others are logged") {
    Reparoctl ctl;
    ctl.createEmpty();
    const Answer answer = ctl.run({u"case"_s, u"log"_s},
                                  line(1) + "no json\n" + R"({"kind":"claim","channel":"fax"})" + "\n\n" + line(2) +
                                      R"({"kind":"claim","channel":"phone","summary":"x","sumary":"y"})");
    CHECK(answer.exit == 4);
    const QList<QJsonObject> said = answer.objects();
    REQUIRE(said.size() == 5);
    CHECK(said[0].contains(u"number"_s));
    CHECK(said[1][u"line"].toInt() == 2);
    CHECK(said[2][u"line"].toInt() == 3);
    CHECK(said[3].contains(u"number"_s));
    CHECK(said[4][u"line"].toInt() == 6);
    CHECK(said[4][u"fields"][0][u"field"].toString() == u"sumary");
    CHECK(ctl.run({u"case"_s, u"list"_s}).objects().size() == 2);
}

TEST_CASE("the same key logs once and gives the first receipt again") {
    Reparoctl ctl;
    ctl.createEmpty();
    const QString first = ctl.log(line(7));
    const QJsonObject again = ctl.run({u"case"_s, u"log"_s}, line(7)).object();
    CHECK(again[u"number"].toString() == first);
    CHECK(again[u"repeat"].toBool());
    CHECK(ctl.run({u"case"_s, u"list"_s}).objects().size() == 1);
}

TEST_CASE("first contact and no contact details are closed at once") {
    Reparoctl ctl;
    ctl.createDemo();
    const QString told =
        ctl.log(R"({"kind":"inquiry","channel":"phone","summary":"Horario","caller":{"name":"Eva",)"
                R"("phone":"3015550100"},"resolvedAtFirstContact":{"outcome":"upheld","text":"De 7 a 7"}})");
    const QJsonObject answered = ctl.show(told);
    CHECK(answered[u"status"].toString() == u"closed");
    CHECK(answered[u"firstContact"].toBool());
    CHECK(answered[u"answer"].toString() == u"De 7 a 7");
    const QString unknown =
        ctl.log(R"({"kind":"complaint","channel":"letter","summary":"Carta sin firma","noContact":true})");
    CHECK(ctl.show(unknown)[u"evidence"].toString() == u"no_contact");
    CHECK(ctl.show(unknown)[u"clocks"].toArray().isEmpty());
}

TEST_CASE("each receipt is out before the next line is asked for") {
    Reparoctl ctl;
    ctl.createEmpty();
    QProcess process;
    ctl.start(process, {u"case"_s, u"log"_s});
    for (int n = 0; n < 5; ++n) {
        process.write(line(n));
        while (!process.canReadLine())
            REQUIRE(process.waitForReadyRead(30'000));
        CHECK(process.readLine().contains("R-"));
    }
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(30'000));
    CHECK(process.exitCode() == 0);
}

TEST_CASE("no acknowledged case is lost when the process is killed") {
    // REPARO_KILLS=3000 is the long run.
    const int asked = qEnvironmentVariableIntValue("REPARO_KILLS");
    const int kills = asked > 0 ? asked : 300;
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    Reparoctl ctl;
    ctl.createEmpty();
    QSet<QString> acknowledged;
    int next = 0;
    for (int round = 0; round < kills; ++round) {
        QProcess process;
        ctl.start(process, {u"case"_s, u"log"_s});
        QByteArray lines;
        for (int i = 0; i < 30; ++i)
            lines += line(next++);
        process.write(lines);
        // Killed after some receipts, at whatever point the intakes behind them have reached.
        const int wanted = random.bounded(1, 6);
        for (int seen = 0; seen < wanted;) {
            while (!process.canReadLine())
                REQUIRE(process.waitForReadyRead(30'000));
            while (process.canReadLine() && seen++ >= 0)
                acknowledged << numberOf(process.readLine());
        }
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
        while (process.canReadLine())
            acknowledged << numberOf(process.readLine());
    }
    QSet<QString> stored;
    QSet<QString> keys;
    for (const QJsonObject& row : ctl.run({u"case"_s, u"list"_s, u"--limit"_s, u"0"_s}).objects()) {
        stored << row[u"number"].toString();
        keys << row[u"summary"].toString();
    }
    REQUIRE(acknowledged.size() >= kills);
    CHECK((acknowledged - stored).isEmpty());
    CHECK(keys.size() == stored.size());
    CHECK(ctl.run({u"store"_s, u"verify"_s, u"--deep"_s}).exit == 0);
}
