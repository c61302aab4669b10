#include "messaging/boundedmail.h"
#include "messaging/deliverystatus.h"
#include "messaging/incomingmailjson.h"
#include "messaging/mailcorpus.h"
#include "messaging/mailreader.h"
#include "messaging/message.h"
#include "messaging/samplemessage.h"
#include "support/strings.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace messaging;

TEST_CASE("what we write we read") {
    Message message = sampleMessage();
    message.cc = {{u"Peña, \"Lucho\""_s, u"luis@cliente.example"_s}};
    message.html = u"<p>Buenos días</p>"_s;
    message.inReplyTo = u"b2@cliente.example"_s;
    message.references = {u"b1@cliente.example"_s, u"b2@cliente.example"_s};
    message.automation = Automation::Replied;
    message.loopMark = u"empresa.example"_s;
    message.attachments = {{u"relación — marzo.pdf"_s, u"application/pdf"_s, QByteArray(5'000, 'x')}};
    const QByteArray bytes = *mimeBytes(message);
    const IncomingMail mail = readMail(bytes);
    CHECK(mail.from == QList<MailAddress>{message.from});
    CHECK(mail.to == message.to);
    CHECK(mail.cc == message.cc);
    CHECK(mail.subject == message.subject);
    CHECK(mail.text == message.text);
    CHECK(mail.html == message.html);
    CHECK(mail.messageId == message.messageId);
    CHECK(mail.inReplyTo == message.inReplyTo);
    CHECK(mail.references == message.references);
    CHECK(mail.date == message.date);
    CHECK(mail.machine.autoSubmitted == u"auto-replied"_s);
    CHECK(mail.machine.isSuppressed);
    CHECK(mail.machine.loopMarks == QStringList{u"empresa.example"_s});
    REQUIRE(mail.attachments.size() == 1);
    CHECK(mail.attachments[0] == IncomingPart{2, u"relación — marzo.pdf"_s, u"application/pdf"_s, 5'000, {}, false});
    CHECK(decodedPart(bytes, 2) == message.attachments[0].content);
    CHECK(mail.oddities.isEmpty());
}

TEST_CASE("bodies and headers without a charset are UTF-8, else windows-1252") {
    CHECK(readMail(u"Subject: Señor Núñez\n\nestá €"_s.toUtf8()).text == u"está €"_s);
    CHECK(readMail(u"Subject: Señor Núñez\n\nx"_s.toUtf8()).subject == u"Señor Núñez"_s);
    const IncomingMail windows = readMail("Subject: Se\xf1or\nFrom: Jos\xe9 <j@b.co>\n\nest\xe1 \x80");
    CHECK(windows.subject == u"Señor"_s);
    CHECK(windows.from.value(0).name == u"José"_s);
    CHECK(windows.text == u"está €"_s);
    CHECK(readMail("Content-Type: text/plain; charset=x-unknown\n\nest\xe1").text == u"está"_s);
    CHECK(readMail("Content-Type: text/plain; charset=koi8-r\n\n\xf0\xd2\xc9").text == u"При"_s);
    CHECK(readMail("Content-Type: text/plain; charset=utf-8\n\nest\xe1").text == u"está"_s);
}

TEST_CASE("html alone gives the words too, cleaned") {
    const IncomingMail mail =
        readMail("Content-Type: text/html\n\n<script>x()</script><p onclick=x>Hola <b>Ana</b><img src=x>");
    CHECK(mail.html == u"<p>Hola <b>Ana</b></p>"_s);
    CHECK(mail.text == u"Hola Ana"_s);
}

TEST_CASE("file names are only names") {
    const auto nameOf = [](const QByteArray& name) {
        return readMail(
                   "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\nContent-Disposition: "
                   "attachment; filename=" +
                   name + "\n\nx\n--b--\n")
            .attachments.value(0)
            .name;
    };
    CHECK(nameOf("\"../../etc/passwd\"") == u"passwd"_s);
    CHECK(nameOf("\"C:\\\\Windows\\\\x.exe\"") == u"x.exe"_s);
    CHECK(nameOf("\"..\"") == QString());
    CHECK(nameOf("=?utf-8?q?factura=E2=80=AEfdp.exe?=") == u"factura fdp.exe"_s);
}

TEST_CASE("a delivery report names the address, why, and our message") {
    const IncomingMail mail = readMail(soundMails().last());
    REQUIRE(mail.report.has_value());
    CHECK(mail.machine.isReport);
    CHECK(mail.envelopeSender == QString());
    CHECK(mail.envelopeSender.has_value());
    CHECK(mail.report->originalId == u"ours@empresa.example"_s);
    REQUIRE(mail.report->recipients.size() == 1);
    CHECK(mail.report->recipients[0] ==
          ReportedRecipient{u"nadie@cliente.example"_s, u"failed"_s, u"5.1.1"_s, u"550 5.1.1 no such user"_s});
    CHECK(isBounce(mail.report->recipients[0]));
    CHECK_FALSE(isBounce({u"a@b"_s, u"delayed"_s, u"4.4.1"_s, {}}));
    QByteArray headersOnly = soundMails().last();
    headersOnly.replace("message/rfc822", "text/rfc822-headers");
    CHECK(readMail(headersOnly).report->originalId == u"ours@empresa.example"_s);
}

TEST_CASE("a message in a message is an attachment and says nothing for us") {
    const IncomingMail mail = readMail(soundMails()[4]);
    CHECK(mail.text.isEmpty());
    REQUIRE(mail.attachments.size() >= 1);
    CHECK(mail.attachments[0].type == u"message/rfc822"_s);
}

TEST_CASE("limits cut what is too much and keep the rest") {
    MailLimits limits;
    limits.parts = 3;
    limits.levels = 2;
    limits.headers = 5;
    limits.headerBytes = 50;
    limits.addresses = 2;
    limits.textLength = 4;
    CHECK(readMail("Subject: x\nTo: a@b, c@d, e@f\n\nx", limits).to.size() == 2);
    CHECK(readMail("Subject: x\nTo: a@b, c@d, e@f\n\nx", limits).oddities ==
          QList<MailOddity>{MailOddity::TooManyAddresses});
    CHECK(readMail("Subject: x\n\nhola mundo", limits).text == u"hola"_s);
    CHECK(readMail("Subject: x\n\nhola mundo", limits).oddities == QList<MailOddity>{MailOddity::TooLarge});
    CHECK(bounded("A: 1\nB: 2\nC: 3\nD: 4\nE: 5\nF: 6\n 7\n\nx", limits).bytes == "A: 1\nB: 2\nC: 3\nD: 4\nE: 5\n\nx");
    CHECK(bounded("A: " + QByteArray(60, 'x') + "\n y\nB: 2\n\nx", limits).bytes ==
          "A: " + QByteArray(46, 'x') + "\nB: 2\n\nx");
    const QByteArray many =
        "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n1\n--b\n\n2\n--b\n\n3\n--b\n\n4\n--b--\n";
    MailLimits wide = limits;
    wide.headerBytes = 1000;
    CHECK(bounded(many, wide).oddities == QList<MailOddity>{MailOddity::TooManyParts});
    CHECK(bounded(many, wide).bytes == many.left(many.indexOf("--b\n\n4")));
    CHECK(bounded(many).bytes == many);
    CHECK(bounded(soundMails()[4]).bytes == soundMails()[4]);
}

TEST_CASE("a mail passes its JSON unchanged") {
    for (const QByteArray& each : soundMails()) {
        const IncomingMail mail = readMail(each);
        CHECK(incomingMailFromJson(toJson(mail)) == mail);
    }
}

TEST_CASE("JSON of a child in foreign hands does no harm") {
    const IncomingMail mail = incomingMailFromJson({{u"html"_s, u"<script>x</script><p>a</p>"_s},
                                                    {u"subject"_s, u"a\r\nb"_s},
                                                    {u"from"_s, 7},
                                                    {u"to"_s, QJsonArray{QJsonArray{1, 2}, u"x"_s}},
                                                    {u"oddities"_s, QJsonArray{u"nothing"_s, 3}}});
    CHECK(mail.html == u"<p>a</p>"_s);
    CHECK(mail.subject == u"a  b"_s);
    CHECK(mail.from.isEmpty());
    CHECK(mail.oddities.isEmpty());
}

TEST_CASE("damaged mail is read without harm in this process too") {
    QRandomGenerator random(7);
    for (int i = 0; i < 3'000; ++i) {
        const OddMail odd = oddMail(random);
        const IncomingMail mail = readMail(odd.bytes);
        CHECK(mail.attachments.size() <= 1'000);
    }
}
