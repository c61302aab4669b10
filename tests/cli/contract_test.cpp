#include "reparoctl.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using cli_test::Answer;
using cli_test::Reparoctl;

TEST_CASE("every verb explains itself") {
    const Reparoctl ctl;
    const QStringList verbs{
        u"store create"_s,  u"store info"_s, u"store verify"_s, u"store backup"_s, u"store restore"_s,
        u"user add"_s,      u"user list"_s,  u"user disable"_s, u"user role"_s,    u"user password"_s,
        u"case log"_s,      u"case show"_s,  u"case list"_s,    u"case why"_s,     u"case assign"_s,
        u"case confirm"_s,  u"case start"_s, u"case wait"_s,    u"case resume"_s,  u"case escalate"_s,
        u"case accept"_s,   u"case note"_s,  u"case contact"_s, u"case resolve"_s, u"case close"_s,
        u"case reopen"_s,   u"case merge"_s, u"case unmerge"_s, u"case offer"_s,   u"case promise"_s,
        u"case priority"_s, u"case edit"_s,  u"case late"_s,    u"import csv"_s,   u"generate"_s,
        u"agent"_s,         u"help"_s,       u"case"_s,         u"store"_s,        u"user"_s,
        QString()};
    const QStringList ofCalendars{u"calendar"_s,        u"calendar due"_s,  u"calendar elapsed"_s, u"calendar year"_s,
                                  u"calendar import"_s, u"calendar list"_s, u"calendar show"_s,    u"calendar save"_s};
    const QStringList ofMessages{u"import sms"_s,       u"outbox list"_s, u"outbox retry"_s, u"outbox discard"_s,
                                 u"network list"_s,     u"network set"_s, u"network choose"_s, u"network figures"_s,
                                 u"network policy"_s,   u"case ask"_s,    u"case answer"_s,     u"case decline"_s,
                                 u"case reveal"_s,      u"case file"_s,   u"case file add"_s,   u"case file list"_s,
                                 u"case file save"_s,   u"channel show"_s, u"channel set"_s,
                                 u"channel password"_s, u"channel test"_s, u"import mail"_s, u"mail list"_s,
                                 u"mail show"_s, u"mail attach"_s, u"mail log"_s, u"mail dismiss"_s, u"mail figures"_s,
                                 u"health"_s};
    const QStringList ofAnswers{u"case send"_s,    u"case carry-out"_s, u"task list"_s,   u"task grace"_s,
                                u"text list"_s,    u"text show"_s,      u"text save"_s,   u"text preview"_s,
                                u"text history"_s, u"phrase list"_s,    u"phrase set"_s,  u"phrase remove"_s};
    const QByteArray manual = ctl.runPlain({u"help"_s, u"--man"_s}).out;
    for (const QString& verb : verbs + ofCalendars + ofMessages + ofAnswers) {
        const QStringList words = verb.split(u' ', Qt::SkipEmptyParts);
        const Answer help = ctl.runPlain(words + QStringList{u"--help"_s});
        INFO(verb.toStdString());
        CHECK(help.exit == 0);
        CHECK(help.out.contains("Usage: "));
        CHECK(help.err.isEmpty());
        CHECK(ctl.runPlain(QStringList{u"help"_s} + words).out.trimmed() == help.out.trimmed());
        CHECK(manual.contains(verb.toUtf8().replace('-', "\\-")));
    }
    CHECK(ctl.runPlain({u"--version"_s}).out.startsWith("reparoctl 0."));
}

TEST_CASE("wrong usage ends with 2 and says why on standard error") {
    const Reparoctl ctl;
    const QList<QStringList> wrong{{},
                                   {u"nonsense"_s},
                                   {u"case"_s},
                                   {u"case"_s, u"show"_s},
                                   {u"case"_s, u"list"_s, u"--sort"_s, u"sideways"_s},
                                   {u"case"_s, u"resolve"_s, u"1"_s, u"--outcome"_s, u"maybe"_s, u"--text"_s, u"x"_s},
                                   {u"import"_s, u"csv"_s, u"/no/such/file"_s, u"--map"_s, u"/no/map"_s},
                                   {u"agent"_s, u"--twice"_s}};
    for (const QStringList& arguments : wrong) {
        const Answer answer = ctl.runPlain(arguments);
        INFO(arguments.join(u' ').toStdString());
        CHECK(answer.exit == 2);
        CHECK_FALSE(answer.err.isEmpty());
    }
}

TEST_CASE("a store that can't be opened ends with 3 and is left alone") {
    const Reparoctl ctl;
    SECTION("there is none") {
        const Answer answer = ctl.run({u"store"_s, u"info"_s});
        CHECK(answer.exit == 3);
        CHECK_FALSE(QFileInfo::exists(ctl.store()));
    }
    SECTION("it is something else") {
        const QByteArray text = "Dear diary, this is no store. " + QByteArray(5000, 'x');
        REQUIRE(ctl.file(u"test.sqlite"_s, text) == ctl.store());
        const Answer answer = ctl.run({u"case"_s, u"log"_s}, R"({"kind":"claim","channel":"phone","summary":"x"})");
        CHECK(answer.exit == 3);
        CHECK(answer.object().contains(u"error"_s));
        QFile file(ctl.store());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == text);
    }
}

TEST_CASE("what a rule forbids ends with 1") {
    Reparoctl ctl;
    ctl.createDemo();
    const QList<QStringList> forbidden{
        {u"case"_s, u"show"_s, u"R-1999-000001"_s},
        {u"case"_s, u"list"_s, u"is:nonsense"_s},
        {u"--as"_s, u"nobody"_s, u"case"_s, u"list"_s},
        {u"--as"_s, u"marta"_s, u"user"_s, u"disable"_s, u"lucia"_s},
        {u"--as"_s, u"marta"_s, u"case"_s, u"close"_s, u"108"_s, u"--evidence"_s, u"call_reached"_s},
        {u"case"_s, u"wait"_s, u"108"_s, u"--reason"_s, u"document"_s, u"--until"_s, u"2020-01-01T00:00:00Z"_s},
        {u"store"_s, u"create"_s}};
    for (const QStringList& arguments : forbidden) {
        const Answer answer = ctl.run(arguments);
        INFO(arguments.join(u' ').toStdString() << answer.err.toStdString());
        CHECK(answer.exit == 1);
        CHECK(answer.object().contains(u"error"_s));
        CHECK_FALSE(answer.err.isEmpty());
    }
}

TEST_CASE("another time needs the test clock's leave") {
    Reparoctl ctl;
    ctl.createEmpty();
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"REPARO_TEST_CLOCK"_s);
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(REPAROCTL),
                  {u"--store"_s, ctl.store(), u"--now"_s, u"2026-11-24T14:22:00-05:00"_s, u"case"_s, u"list"_s});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 1);
}
