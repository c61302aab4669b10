#include "reparoctl.h"

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

namespace {

QString written(Reparoctl& ctl) {
    return ctl.log(
        R"({"kind":"claim","channel":"mail","summary":"No llegaron","category":"repair.part","caller":{"name":"Ana Ruiz","email":"ana@example.org","phone":"300 555 0176"}})");
}

QStringList eventsOf(const Reparoctl& ctl, const QString& number) {
    QStringList types;
    for (const QJsonValue& each : ctl.show(number)[u"events"].toArray())
        types << each[u"type"].toString();
    return types;
}

} // namespace

TEST_CASE("a message is written from the command line, goes, and is in the case as evidence") {
    Reparoctl ctl(u"2026-11-24T14:00:00Z"_s);
    ctl.createDemo();
    const QString number = written(ctl);
    const Answer sent = ctl.run({u"case"_s, u"send"_s, number, u"--purpose"_s, u"progress"_s}, "Hola, Ana: vamos hoy.");
    REQUIRE(sent.exit == 0);
    CHECK(sent.object()[u"medium"].toString() == u"email");
    CHECK(sent.object()[u"subject"].toString() == u"Así va su caso "_s + number);
    CHECK(sent.object()[u"body"].toString() == u"Hola, Ana: vamos hoy.");
    CHECK_FALSE(sent.object()[u"automatic"].toBool());
    ctl.setNow(u"2026-11-24T14:00:10Z"_s);
    REQUIRE(ctl.run({u"agent"_s, u"--until-idle"_s}).exit == 0);
    CHECK(eventsOf(ctl, number).last() == u"message_delivered");
    const QJsonArray messages = ctl.show(number)[u"messages"].toArray();
    CHECK(messages.last()[u"state"].toString() == u"sent");
    CHECK(ctl.run({u"case"_s, u"send"_s, number, u"--purpose"_s, u"progress"_s, u"--medium"_s, u"sms"_s, u"--text"_s,
                   u"Hola"_s})
              .exit == 1); // no consent
    CHECK(ctl.run({u"case"_s, u"send"_s, number, u"--purpose"_s, u"escalation"_s, u"--text"_s, u"x"_s}).exit == 2);
    CHECK(ctl.run({u"store"_s, u"verify"_s, u"--deep"_s}).exit == 0);
}

TEST_CASE("a call to make is listed, tried again, and closes its case when the customer was reached") {
    Reparoctl ctl(u"2026-11-24T14:00:00Z"_s);
    ctl.createDemo();
    const QString number = ctl.log(
        R"({"kind":"claim","channel":"phone","summary":"No llegaron","category":"repair.part","caller":{"name":"Ana Ruiz","phone":"300 555 0176"}})");
    const Answer resolved = ctl.run({u"case"_s, u"resolve"_s, number, u"--outcome"_s, u"upheld"_s, u"--text"_s,
                                     u"Cambiamos la pieza mañana."_s, u"--cause"_s, u"old_reference"_s, u"--close"_s});
    INFO(resolved.err.toStdString());
    REQUIRE(resolved.exit == 0);
    QJsonObject task;
    for (const QJsonObject& each : ctl.run({u"task"_s, u"list"_s}).objects())
        if (each[u"number"].toString() == number)
            task = each;
    CHECK(task[u"medium"].toString() == u"call");
    CHECK(task[u"body"].toString().contains(u"Cambiamos la pieza mañana."_s));
    const QString id = QString::number(task[u"id"].toInt());
    const auto carryOut = [&](const QString& outcome) {
        return ctl.run({u"case"_s, u"carry-out"_s, number, id, u"--outcome"_s, outcome});
    };
    CHECK(carryOut(u"no_answer"_s).object()[u"notBefore"].toString() == u"2026-11-24T14:30:00.000Z");
    CHECK(carryOut(u"reached"_s).exit == 0);
    CHECK(ctl.show(number)[u"status"].toString() == u"closed");
    CHECK(carryOut(u"reached"_s).exit == 1);
    CHECK(ctl.run({u"task"_s, u"grace"_s}).object()[u"days"].toInt() == 10);
    CHECK(ctl.run({u"task"_s, u"grace"_s, u"15"_s}).object()[u"days"].toInt() == 15);
    CHECK(ctl.run({u"task"_s, u"grace"_s}).object()[u"days"].toInt() == 15);
}

TEST_CASE("texts and phrases are read, tried, saved and refused from the command line") {
    Reparoctl ctl(u"2026-11-24T14:00:00Z"_s);
    ctl.createDemo();
    const QStringList key{u"progress"_s, u"email"_s, u"es"_s};
    CHECK(ctl.run({u"text"_s, u"list"_s}).objects().size() == 58);
    CHECK(ctl.run(QStringList{u"text"_s, u"show"_s} + key).object()[u"version"].toInt() == 0);
    const QString number = written(ctl);
    const QString good =
        ctl.file(u"good.txt"_s, "Su caso {{case.number}}\n\nHola, {{customer.name}}: {{progress.news}}");
    const QString bad = ctl.file(u"bad.txt"_s, "Su caso\n\nHola, {{customer.nane}}");
    const Answer tried = ctl.run(QStringList{u"text"_s, u"preview"_s} + key + QStringList{number, u"--file"_s, good});
    CHECK(tried.object()[u"body"].toString() == u"Hola, Ana Ruiz: {{progress.news}}");
    CHECK(tried.object()[u"missing"].toArray().size() == 1);
    const Answer refused = ctl.run(QStringList{u"text"_s, u"save"_s} + key + QStringList{bad});
    CHECK(refused.exit == 1);
    CHECK(refused.object()[u"detail"].toString() == u"1:7 {{customer.nane}}");
    CHECK(ctl.run(QStringList{u"text"_s, u"save"_s} + key + QStringList{good}).object()[u"version"].toInt() == 1);
    CHECK(ctl.run(QStringList{u"text"_s, u"history"_s} + key).objects().size() == 2);
    CHECK(ctl.run({u"phrase"_s, u"set"_s, u"nuestra"_s, u"es"_s, u"Nuestra frase"_s}).exit == 0);
    CHECK(ctl.run({u"phrase"_s, u"remove"_s, u"disculpa"_s, u"es"_s}).exit == 0);
    QStringList keys;
    for (const QJsonObject& each : ctl.run({u"phrase"_s, u"list"_s, u"--language"_s, u"es"_s}).objects())
        keys << each[u"key"].toString();
    CHECK(keys.contains(u"nuestra"_s));
    CHECK_FALSE(keys.contains(u"disculpa"_s));
}
