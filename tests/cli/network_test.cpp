#include "reparoctl.h"

#include <QFile>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

TEST_CASE("a member is asked, answers, calls and sends a file from the command line") {
    Reparoctl ctl(u"2026-11-24T14:00:00Z"_s);
    ctl.createDemo();
    const QString number = ctl.log(
        R"({"kind":"claim","channel":"phone","summary":"No llegaron","caller":{"name":"Ana Ruiz","phone":"300 111 4821"}})");
    const QJsonObject choice = ctl.run({u"network"_s, u"choose"_s, number}).object();
    CHECK_FALSE(choice[u"member"].toString().isEmpty());
    CHECK(choice[u"reason"].toObject()[u"candidates"].toArray().size() > 1);
    CHECK(ctl.run({u"case"_s, u"ask"_s, number, u"Why?"_s}).exit == 1); // nobody has it
    REQUIRE(ctl.run({u"case"_s, u"escalate"_s, number, u"norte"_s}).exit == 0);
    REQUIRE(ctl.run({u"case"_s, u"ask"_s, number, u"Why was it late?"_s}).exit == 0);

    const auto as = [&](const QStringList& arguments) {
        return ctl.run(QStringList{u"--as"_s, u"norte"_s} + arguments);
    };
    const QJsonObject before = as({u"case"_s, u"show"_s, number}).object();
    CHECK(before[u"masked"].toBool());
    CHECK(before[u"customer"].toObject()[u"name"].toString() == u"A. R."_s);
    REQUIRE(before[u"questions"].toArray().size() == 1);
    REQUIRE(as({u"case"_s, u"reveal"_s, number}).exit == 0);
    CHECK(as({u"case"_s, u"show"_s, number}).object()[u"customer"].toObject()[u"name"].toString() == u"Ana Ruiz"_s);

    CHECK(as({u"case"_s, u"answer"_s, number}).exit == 1);
    const QString question = QString::number(before[u"questions"].toArray().first()[u"id"].toInt());
    REQUIRE(as({u"case"_s, u"answer"_s, number, u"The van broke down"_s, u"--question"_s, question, u"--rest-by"_s,
                u"2026-11-25"_s})
                .exit == 0);
    CHECK(as({u"case"_s, u"answer"_s, number, u"again"_s, u"--question"_s, question}).exit == 1);
    REQUIRE(as({u"case"_s, u"contact"_s, number, u"--outcome"_s, u"reached"_s, u"--whom"_s, u"customer"_s}).exit == 0);

    const QString text = ctl.file(u"informe.txt"_s, "todo bien\n");
    REQUIRE(as({u"case"_s, u"file"_s, u"add"_s, number, text}).exit == 0);
    CHECK(as({u"case"_s, u"file"_s, u"add"_s, number, ctl.file(u"x.exe"_s, "MZ\x90")}).exit == 1);
    const QJsonObject file = as({u"case"_s, u"file"_s, u"list"_s, number}).object();
    CHECK(file[u"name"].toString() == u"informe.txt"_s);
    const QString id = QString::number(file[u"id"].toInt());
    REQUIRE(as({u"case"_s, u"file"_s, u"save"_s, id, u"--to"_s, ctl.path(u"copy.txt"_s)}).exit == 0);
    CHECK(as({u"case"_s, u"file"_s, u"save"_s, id, u"--to"_s, ctl.path(u"copy.txt"_s)}).exit ==
          1); // never over another
    QFile copy(ctl.path(u"copy.txt"_s));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "todo bien\n");

    REQUIRE(as({u"case"_s, u"decline"_s, number, u"no crew"_s}).exit == 0);
    CHECK(as({u"case"_s, u"show"_s, number}).exit == 1); // no longer theirs
    CHECK(ctl.show(number)[u"status"].toString() == u"in_progress"_s);
    CHECK(ctl.run({u"case"_s, u"escalate"_s, number}).exit == 0); // by rule, and not to them again
    CHECK(ctl.show(number)[u"networkMember"].toString() != u"norte"_s);
}

TEST_CASE("the directory takes topics, hours and a person, and says how times were kept") {
    Reparoctl ctl(u"2026-11-24T14:00:00Z"_s);
    ctl.createDemo();
    const QJsonObject set = ctl.run({u"network"_s, u"set"_s, u"norte"_s, u"--categories"_s, u"repair"_s,
                                     u"--contact-person"_s, u"Rosa Paz"_s})
                                .object();
    CHECK(set[u"categories"].toArray().first().toString() == u"repair"_s);
    CHECK(set[u"contactPerson"].toString() == u"Rosa Paz"_s);
    CHECK(ctl.run({u"network"_s, u"set"_s, u"norte"_s, u"--categories"_s, u"nothing"_s}).exit == 1);
    CHECK(ctl.run({u"network"_s, u"set"_s, u"norte"_s, u"--calendar"_s, u"nothing"_s}).exit == 1);
    CHECK(ctl.run({u"network"_s, u"figures"_s}).objects().size() > 3);
    CHECK(ctl.run({u"network"_s, u"policy"_s}).object()[u"nextMember"].toString() == u"ask"_s);
    CHECK(ctl.run({u"network"_s, u"policy"_s, u"--next-member"_s, u"auto"_s}).exit == 0);
    CHECK(ctl.run({u"network"_s, u"policy"_s}).object()[u"nextMember"].toString() == u"auto"_s);
    CHECK(ctl.run({u"--as"_s, u"norte"_s, u"network"_s, u"list"_s}).objects().size() == 1); // of others nothing
    CHECK(ctl.run({u"--as"_s, u"norte"_s, u"network"_s, u"figures"_s}).exit == 1);
}
