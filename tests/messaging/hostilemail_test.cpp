#include "messaging/incomingmailjson.h"
#include "messaging/mailcorpus.h"
#include "messaging/mailparser.h"
#include "messaging/mailreader.h"
#include "support/strings.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace messaging;

namespace {

QList<OddMail> corpus() {
    const int seed = qEnvironmentVariableIntValue("REPARO_MAIL_SEED");
    const int wanted = qEnvironmentVariableIsSet("REPARO_MAILS") ? qEnvironmentVariableIntValue("REPARO_MAILS") : 500;
    QRandomGenerator random(static_cast<quint32>(seed));
    QList<OddMail> mails = mailBombs();
    while (mails.size() < wanted)
        mails << oddMail(random);
    return mails;
}

} // namespace

// The child is held to 2 s of processor time and 256 MiB: a mail that takes more comes back as Unread.
TEST_CASE("no odd or hostile mail takes the child more than it has, or its life") {
    MailParser parser(QStringLiteral(REPARO_MAILPARSE));
    for (const OddMail& each : corpus()) {
        INFO(each.name.toStdString() << ": " << each.bytes.left(500).toPercentEncoding(" \n").toStdString());
        const auto mail = parser.read(each.bytes);
        REQUIRE(mail.has_value());
        CHECK_FALSE(mail->oddities.contains(MailOddity::Unread));
        CHECK(mail->text.size() <= MailLimits().textLength);
        CHECK(mail->attachments.size() <= MailLimits().parts);
    }
}

TEST_CASE("bombs say what was too much, and what they begin with is read") {
    MailParser parser(QStringLiteral(REPARO_MAILPARSE));
    const QHash<QString, MailOddity> known{{u"depth 10,000"_s, MailOddity::TooDeep},
                                           {u"messages in messages 10,000"_s, MailOddity::TooDeep},
                                           {u"a million parts"_s, MailOddity::TooManyParts},
                                           {u"500,000 address headers"_s, MailOddity::TooManyHeaders},
                                           {u"500,000 addresses in a header"_s, MailOddity::TooManyAddresses},
                                           {u"100,000 parameters"_s, MailOddity::LongHeader},
                                           {u"base64 text"_s, MailOddity::TooLarge},
                                           {u"beyond every size"_s, MailOddity::TooLarge}};
    int seen = 0;
    for (const OddMail& each : mailBombs()) {
        if (!known.contains(each.name))
            continue;
        INFO(each.name.toStdString());
        const auto mail = parser.read(each.bytes);
        REQUIRE(mail.has_value());
        CHECK(mail->oddities.contains(known[each.name]));
        CHECK(mail->subject == u"prueba"_s);
        CHECK(mail->from.value(0).address == u"ana@cliente.example"_s);
        ++seen;
    }
    CHECK(seen == known.size());
}

TEST_CASE("the child reads as the library does") {
    MailParser parser(QStringLiteral(REPARO_MAILPARSE));
    for (const QByteArray& each : soundMails()) {
        INFO(each.toStdString());
        CHECK(parser.read(each) == readMail(each));
    }
    CHECK(parser.part(soundMails()[3], 2) == QByteArray("ABCDEF"));
    CHECK(parser.part(soundMails()[3], 9).error().rule == u"no_part"_s);
}

TEST_CASE("a child that dies costs one mail its body and no more") {
    const QTemporaryDir place;
    // Stands in for the program: dies over a whole mail, reads headers alone.
    QFile script(place.filePath(u"parser"_s));
    REQUIRE(script.open(QIODevice::WriteOnly));
    script.write(R"(#!/usr/bin/env python3
import struct, sys
while True:
    head = sys.stdin.buffer.read(16)
    if len(head) < 16: break
    order, index, size = struct.unpack("iiq", head)
    sys.stdin.buffer.read(size)
    answer = b'{"subject":"cabecera","oddities":["unread"]}' if order == 1 else b""
    sys.stdout.buffer.write(struct.pack("iiq", 0 if order == 1 else 3, 0, len(answer)) + answer)
    sys.stdout.buffer.flush()
)");
    script.close();
    REQUIRE(script.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    MailParser parser(script.fileName());
    for (int i = 0; i < 2; ++i) {
        const auto mail = parser.read(soundMails()[0]);
        REQUIRE(mail.has_value());
        CHECK(mail->subject == u"cabecera"_s);
        CHECK(mail->oddities == QList<MailOddity>{MailOddity::Unread});
    }
    CHECK(parser.part(soundMails()[0], 0).error().rule == u"part_unreadable"_s);
}

TEST_CASE("a program that can't run is an error, not an empty mail") {
    for (const QString& program : {u"/nowhere/reparo-mailparse"_s, u"/bin/false"_s}) {
        MailParser parser(program);
        const auto mail = parser.read(soundMails()[0]);
        REQUIRE_FALSE(mail.has_value());
        CHECK(mail.error().rule == u"mail_parser"_s);
    }
}

TEST_CASE("alone the program turns a mail into JSON") {
    QProcess program;
    program.start(QStringLiteral(REPARO_MAILPARSE), QStringList());
    program.write(soundMails()[0]);
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished());
    CHECK(program.exitCode() == 0);
    CHECK(program.readAllStandardOutput().contains("\"subject\": \"prueba\""));
}

// Not a test: writes what the fuzzer begins with (tests/fuzz).
TEST_CASE("seeds of the fuzzer", "[.seeds]") {
    if (!qEnvironmentVariableIsSet("REPARO_FUZZ_SEEDS"))
        return; // chosen by a filter that excludes others
    const QDir folder(qEnvironmentVariable("REPARO_FUZZ_SEEDS"));
    REQUIRE(folder.mkpath(u"."_s));
    int number = 0;
    for (const QByteArray& each : soundMails()) {
        QFile file(folder.filePath(QString::number(number++)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(each);
    }
}
