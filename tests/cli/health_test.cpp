#include "reparoctl.h"

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

namespace {

QJsonObject lineOf(const Answer& answer, const QString& part) {
    for (const QJsonObject& each : answer.objects())
        if (each[u"line"_s] == part)
            return each;
    return {};
}

} // namespace

TEST_CASE("an empty company is well") {
    Reparoctl ctl;
    ctl.createEmpty();
    const Answer health = ctl.run({u"health"_s});
    CHECK(health.exit == 0);
    CHECK(health.objects().size() == 7);
    CHECK(lineOf(health, u"intake"_s)[u"state"_s] == u"ok"_s);
    CHECK(lineOf(health, u"mail_out"_s)[u"state"_s] == u"off"_s);
    CHECK(ctl.runPlain({u"--store"_s, ctl.store(), u"--lang"_s, u"en"_s, u"health"_s}).out.contains("nothing waits"));
}

TEST_CASE("what waits for a person ends with 4, what fails with 1") {
    Reparoctl ctl;
    ctl.createEmpty();
    const QByteArray spam = "From: news@x.example\r\nTo: casos@reparo.example\r\nList-Id: <x.example>\r\n\r\nHola\r\n";
    REQUIRE(ctl.run({u"import"_s, u"mail"_s, ctl.file(u"spam.eml"_s, spam)}).exit == 0);
    const Answer warned = ctl.run({u"health"_s});
    CHECK(warned.exit == 4);
    CHECK(lineOf(warned, u"intake"_s)[u"state"_s] == u"warning"_s);
    CHECK(lineOf(warned, u"intake"_s)[u"quarantine"_s] == 1);

    const QByteArray settings = R"({"mail": {"kind": "smtp", "from": "casos@reparo.example", "host": "127.0.0.1",
        "port": 9, "security": "starttls"}, "sms": {"kind": "folder"}})";
    REQUIRE(ctl.run({u"channel"_s, u"set"_s, ctl.file(u"channels.json"_s, settings)}).exit == 0);
    const QByteArray member = R"({"kind":"claim","channel":"mail","summary":"No enfría",)"
                              R"("caller":{"name":"Ana","email":"ana@cliente.example"}})";
    REQUIRE(ctl.run({u"case"_s, u"log"_s}, member).exit == 0);
    REQUIRE(ctl.run({u"--now"_s, u"2099-01-01T00:00:00Z"_s, u"agent"_s, u"--once"_s}).exit == 0);
    const Answer failing = ctl.run({u"--now"_s, u"2099-01-01T00:01:00Z"_s, u"health"_s});
    CHECK(failing.exit == 1);
    const QJsonObject mail = lineOf(failing, u"mail_out"_s);
    CHECK(mail[u"state"_s] == u"failing"_s);
    CHECK(mail[u"failingSince"_s] == u"2099-01-01T00:00:00.000Z"_s);
    CHECK(mail[u"fault"_s] == u"unreachable"_s);
    CHECK(mail[u"waiting"_s] == 1);
}

TEST_CASE("the escalations of the day are listed for supervisors, and not for administrators") {
    Reparoctl ctl;
    ctl.createDemo();
    const QStringList asked{u"health"_s, u"--escalations"_s};
    const Answer seen = ctl.run(QStringList{u"--as"_s, u"lucia"_s} + asked);
    bool hasNetwork = false;
    int escalations = 0;
    for (const QJsonObject& each : seen.objects()) {
        escalations += each.contains(u"escalation"_s) ? 1 : 0;
        hasNetwork = hasNetwork || each[u"escalation"_s] == u"network"_s;
    }
    CHECK(escalations > 3);
    CHECK(hasNetwork);
    for (const QJsonObject& each : ctl.run(QStringList{u"--as"_s, u"admin"_s} + asked).objects())
        CHECK_FALSE(each.contains(u"number"_s));
    CHECK(ctl.run(QStringList{u"--as"_s, u"marta"_s} + asked).exit == 1);
    CHECK(ctl.run({u"--as"_s, u"marta"_s, u"health"_s}).objects().size() == 3);
}
