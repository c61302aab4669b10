#include "reparoctl.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

TEST_CASE("an escalation is ordered, seen, mended and stopped from the command line") {
    Reparoctl ctl(u"2026-11-24T14:00:00Z"_s);
    ctl.createDemo();
    CHECK(ctl.run({u"network"_s, u"set"_s, u"norte"_s, u"--email"_s, u"nobody"_s}).exit == 1);
    const Answer set = ctl.run({u"network"_s, u"set"_s, u"norte"_s, u"--email"_s, u"taller@norte.example"_s,
                                u"--phone"_s, u"300 111 2233"_s, u"--capacity"_s, u"9"_s});
    REQUIRE(set.exit == 0);
    CHECK(set.object()[u"phone"].toString() == u"+573001112233");
    CHECK(set.object()[u"capacity"].toInt() == 9);
    CHECK(ctl.run({u"network"_s, u"set"_s, u"nadie"_s}).exit == 1);

    const QString number = ctl.log(R"({"kind":"claim","channel":"phone","summary":"No llegaron"})");
    REQUIRE(ctl.run({u"case"_s, u"escalate"_s, number, u"norte"_s}).exit == 0);
    QList<QJsonObject> mine;
    for (const QJsonObject& each : ctl.run({u"outbox"_s, u"list"_s}).objects())
        if (each[u"number"].toString() == number)
            mine << each;
    REQUIRE(mine.size() == 2);
    CHECK(mine[0][u"state"].toString() == u"held");
    const QString code = mine[0][u"body"].toString().section(u"ACEPTO "_s, 1).left(4);
    const Answer accepted = ctl.run({u"import"_s, u"sms"_s, u"573001112233"_s}, u"acepto %1"_s.arg(code).toUtf8());
    CHECK(accepted.object()[u"number"].toString() == number);
    CHECK(ctl.run({u"import"_s, u"sms"_s, u"573001112233"_s, u"hola"_s}).object()[u"state"] == u"quarantine"_s);
    const QString id = QString::number(mine[1][u"id"].toInt());
    CHECK(ctl.run({u"outbox"_s, u"retry"_s, id, u"--address"_s, u"jefe@norte.example"_s}).object()[u"state"] ==
          u"ready"_s);
    CHECK(ctl.run({u"outbox"_s, u"discard"_s, id}).object()[u"state"] == u"discarded"_s);
    CHECK(ctl.run({u"outbox"_s, u"discard"_s, u"999999"_s}).exit == 1);
    CHECK(ctl.run({u"outbox"_s, u"list"_s, u"--attention"_s}).objects().isEmpty());
}

TEST_CASE("the agent sends what is due into the folder, each message once") {
    Reparoctl ctl(u"2026-11-24T14:00:00Z"_s);
    ctl.createDemo();
    const QString number = ctl.log(
        R"({"kind":"claim","channel":"web","summary":"No llegaron","caller":{"name":"Ana Ruiz","email":"ana@example.org"}})");
    const auto mails = [&] { return QDir(ctl.store() + u".outbox"_s).entryList({u"*.eml"_s}, QDir::Files).size(); };
    CHECK(ctl.run({u"agent"_s, u"--until-idle"_s}).exit == 0);
    CHECK(mails() == 0); // held for ten seconds
    ctl.setNow(u"2026-11-24T14:00:10Z"_s);
    int sent = 0;
    for (const QJsonObject& line : ctl.run({u"agent"_s, u"--until-idle"_s}).objects())
        sent += line[u"sent"].toInt();
    CHECK(sent == 1);
    CHECK(mails() == 1);
    CHECK(ctl.run({u"agent"_s, u"--until-idle"_s}).exit == 0);
    CHECK(mails() == 1);
    bool isSent = false;
    for (const QJsonObject& each : ctl.run({u"outbox"_s, u"list"_s, u"--all"_s}).objects())
        isSent = isSent || (each[u"number"].toString() == number && each[u"state"].toString() == u"sent");
    CHECK(isSent);
}

TEST_CASE("channels are set from a file, and what can't work is refused") {
    Reparoctl ctl;
    ctl.createEmpty();
    CHECK(ctl.run({u"channel"_s, u"show"_s}).object()[u"mail"].toObject()[u"kind"].toString() == u"folder");
    const QList<QJsonObject> folders = ctl.run({u"channel"_s, u"test"_s}).objects();
    REQUIRE(folders.size() == 2); // mail and text messages
    CHECK(folders[0][u"ok"].toBool());
    CHECK(folders[1][u"steps"].toArray()[0].toObject()[u"step"].toString() == u"folder");
    const QString wrong = ctl.file(u"wrong.json"_s, R"({"mail": {"kind": "smtp", "from": "x"}})");
    CHECK(ctl.run({u"channel"_s, u"set"_s, wrong}).exit == 1);
    const QString right = ctl.file(u"right.json"_s, R"({"mail": {"kind": "smtp", "from": "casos@hogar.example",
        "host": "127.0.0.1", "port": 9, "security": "loopback"}})");
    REQUIRE(ctl.run({u"channel"_s, u"set"_s, right}).exit == 0);
    const Answer tested = ctl.run({u"channel"_s, u"test"_s, u"mail"_s});
    CHECK(tested.exit == 1);
    CHECK(tested.object()[u"fault"].toString() == u"unreachable");
    QStringList steps;
    for (const QJsonValue& each : tested.object()[u"steps"].toArray())
        steps << each[u"step"].toString() + u'=' + each[u"state"].toString();
    CHECK(steps == QStringList{u"password=spared"_s, u"name=passed"_s, u"connection=failed"_s, u"encryption=open"_s,
                               u"sender=open"_s});
    CHECK(ctl.run({u"channel"_s, u"test"_s}).exit == 4); // text messages can go into their folder
    CHECK(ctl.run({u"channel"_s, u"test"_s, u"--send-to"_s, u"me@hogar.example"_s}).exit == 2);
    CHECK(ctl.run({u"channel"_s, u"test"_s, u"inbox"_s}).exit == 1);

    // Settings that are not saved, with a password that is not kept.
    const QString other = ctl.file(u"other.json"_s, R"({"sms": {"kind": "kannel", "user": "pqr",
        "url": "http://127.0.0.1:9/cgi-bin/sendsms"}})");
    const QStringList unsaved{u"channel"_s, u"test"_s, u"sms"_s, u"--settings"_s, other};
    CHECK(ctl.run(unsaved).object()[u"steps"].toArray()[0].toObject()[u"rule"].toString() ==
          u"channel.password_missing");
    CHECK(ctl.run(unsaved + QStringList{u"--password-file"_s, u"-"_s}, "x\n").object()[u"fault"].toString() ==
          u"unreachable");
    CHECK(ctl.run({u"channel"_s, u"show"_s}).object()[u"sms"].toObject()[u"kind"].toString() == u"folder");
}

TEST_CASE("a test message goes to the address that was given, and says what it is") {
    Reparoctl ctl(u"2026-11-24T14:00:00Z"_s);
    ctl.createDemo();
    const Answer sent = ctl.run({u"channel"_s, u"test"_s, u"mail"_s, u"--send-to"_s, u"me@hogar.example"_s});
    CHECK(sent.exit == 0);
    const QString path = sent.object()[u"steps"].toArray()[0].toObject()[u"finding"].toString();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray mail = file.readAll();
    CHECK(mail.contains("To: me@hogar.example"));
    CHECK(mail.contains("Reparo: test message"));
    CHECK(ctl.run({u"channel"_s, u"test"_s, u"sms"_s, u"--send-to"_s, u"hola"_s}).exit == 1);
    CHECK(ctl.run({u"--as"_s, u"marta"_s, u"channel"_s, u"test"_s}).exit == 1); // an advisor sets nothing up
}
