#include "reparoctl.h"

#include <csignal>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

TEST_CASE("a round resumes what waited long enough and records what came too late") {
    Reparoctl ctl(u"2026-11-24T14:00:00.000-05:00"_s);
    ctl.createDemo();
    const QByteArray call =
        R"({"kind":"claim","channel":"phone","summary":"x","caller":{"name":"A","phone":"3015550100"}})";
    const QString late = ctl.log(call);
    const QString waiting = ctl.log(call);
    REQUIRE(ctl.run({u"case"_s, u"wait"_s, waiting, u"--reason"_s, u"document"_s, u"--until"_s, u"+1h"_s}).exit == 0);
    ctl.setNow(u"2026-11-25T14:30:00.000-05:00"_s);
    const auto rounds = ctl.run({u"agent"_s, u"--until-idle"_s}).objects();
    int resumed = 0;
    int rung = 0;
    for (const QJsonObject& round : rounds) {
        resumed += round[u"resumed"].toInt();
        rung += round[u"rung"].toInt();
    }
    CHECK(resumed >= 1);
    CHECK(rung >= 1);
    CHECK(ctl.show(waiting)[u"status"].toString() == u"in_progress");
    const auto clocks = ctl.run({u"case"_s, u"why"_s, late, u"--clock"_s, u"resolution"_s}).object();
    CHECK(clocks[u"breachedAt"].toString() == clocks[u"dueAt"].toString());
    CHECK(ctl.run({u"store"_s, u"verify"_s}).exit == 0);
    const QJsonObject again = ctl.run({u"agent"_s, u"--once"_s}).object();
    CHECK(again[u"rung"].toInt() + again[u"resumed"].toInt() + again[u"indexed"].toInt() == 0);
}

TEST_CASE("the agent ends cleanly when it is told to") {
    Reparoctl ctl;
    ctl.createEmpty();
    static_cast<void>(ctl.log(R"({"kind":"claim","channel":"web","summary":"x"})"));
    QProcess process;
    ctl.start(process, {u"agent"_s});
    // It is at work.
    while (!process.canReadLine())
        REQUIRE(process.waitForReadyRead(30'000));
    ::kill(pid_t(process.processId()), SIGTERM);
    REQUIRE(process.waitForFinished(30'000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
    CHECK(process.readAllStandardOutput().contains("stopped"));
}
