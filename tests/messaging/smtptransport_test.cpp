#include "messaging/samplemessage.h"
#include "messaging/smtptransport.h"
#include "messaging/testservers.h"
#include "support/strings.h"
#include <QElapsedTimer>
#include <QFile>
#include <thread>

using namespace Qt::StringLiterals;
using namespace messaging;

namespace {

const QString kHello = u"desk.test.example"_s;
const QString kSender = u"pqr@test.example"_s;

Message mailTo(const QString& address) {
    Message message = sampleMessage();
    message.to = {{u"Ana Peña"_s, address}};
    message.messageId = newMessageId(u"test.example"_s);
    return message;
}

SendOutcome sendBy(MailTransport& transport, const Message& message) {
    const auto bytes = mimeBytes(message);
    REQUIRE(bytes.has_value());
    return transport.send(envelopeOf(message), *bytes, {});
}

/// For servers that fall silent.
constexpr SmtpTimeouts kShort{std::chrono::seconds(10), std::chrono::seconds(4), std::chrono::seconds(20)};

SendOutcome sendTo(const ServerAccess& access, const QString& address = u"ana@test.example"_s,
                   const SmtpTimeouts& timeouts = {}) {
    SmtpTransport transport(access, kHello, timeouts);
    return sendBy(transport, mailTo(address));
}

ServerAccess exim(const QString& port = u"smtp"_s, Security security = Security::StartTls) {
    return MailServers::instance().access(port, security);
}

/// The file of this message, when it has arrived.
QByteArray arrived(const QString& messageId) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 60'000) {
        for (const QString& path : MailServers::instance().mailbox()) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = file.readAll();
            if (content.contains(messageId.toLatin1()))
                return content;
        }
        std::this_thread::yield();
    }
    return {};
}

} // namespace

TEST_CASE("mail goes out over STARTTLS and over TLS, with its user's name, and arrives byte for byte") {
    const auto [port, security] =
        GENERATE(std::pair(u"smtp"_s, Security::StartTls), std::pair(u"smtps"_s, Security::Tls));
    SmtpTransport transport(exim(port, security), kHello);
    Message message = mailTo(u"ana@test.example"_s);
    message.text += u".\n..\nFrom mí\n"_s;
    message.attachments = {{u"datos.bin"_s, u"application/octet-stream"_s, QByteArray::fromHex("00ff0d0a2e0d0a")}};
    const auto bytes = mimeBytes(message);
    const SendOutcome outcome = transport.send(envelopeOf(message), *bytes, {});
    CHECK(outcome.delivery == Delivery::Accepted);
    CHECK(outcome.reply == 250);
    CHECK(outcome.sentence.startsWith(u"OK id="_s));
    QByteArray lines = *bytes;
    lines.replace("\r\n", "\n");
    const QByteArray content = arrived(message.messageId);
    CHECK(content.contains(lines.mid(lines.indexOf("\n\n"))));
    CHECK(content.contains("with esmtpsa"));
}

TEST_CASE("a connection is kept for the next message, also after one was refused") {
    SmtpTransport transport(exim(), kHello);
    CHECK(sendBy(transport, mailTo(u"discard@test.example"_s)).delivery == Delivery::Accepted);
    CHECK(sendBy(transport, mailTo(u"unknown@test.example"_s)).delivery == Delivery::Permanent);
    CHECK(sendBy(transport, mailTo(u"discard@test.example"_s)).delivery == Delivery::Accepted);
}

TEST_CASE("a refusal names the address and gives the server's sentence") {
    const SendOutcome unknown = sendTo(exim(), u"unknown@test.example"_s);
    CHECK(
        unknown ==
        SendOutcome{
            Delivery::Permanent, Fault::Recipient, 550, u"5.1.1 No such person here"_s, u"unknown@test.example"_s, {}});
    const SendOutcome later = sendTo(exim(), u"later@test.example"_s);
    CHECK(later == SendOutcome{Delivery::Temporary,
                               Fault::Recipient,
                               451,
                               u"4.2.0 Greylisted, try again in 300 seconds"_s,
                               u"later@test.example"_s,
                               {}});
    SmtpTransport transport(exim(), kHello);
    Message message = mailTo(u"ana@test.example"_s);
    message.from.address = u"blocked@test.example"_s;
    CHECK(sendBy(transport, message) == SendOutcome{Delivery::Permanent,
                                                    Fault::Sender,
                                                    550,
                                                    u"5.7.1 This sender may not send"_s,
                                                    u"blocked@test.example"_s,
                                                    {}});
    message = mailTo(u"ana@test.example"_s);
    message.subject = u"forbidden words"_s;
    const SendOutcome content = sendBy(transport, message);
    CHECK(content.delivery == Delivery::Permanent);
    CHECK(content.fault == Fault::Content);
    CHECK(content.sentence == u"5.7.1 Content not wanted"_s);
}

TEST_CASE("one refused recipient of two keeps the message from both") {
    SmtpTransport transport(exim(), kHello);
    Message message = mailTo(u"ana@test.example"_s);
    message.cc = {{QString(), u"unknown@test.example"_s}};
    const SendOutcome outcome = sendBy(transport, message);
    CHECK(outcome.delivery == Delivery::Permanent);
    CHECK(outcome.address == u"unknown@test.example"_s);
}

TEST_CASE("an automatic answer goes out with the null sender") {
    SmtpTransport transport(exim(), kHello);
    Message message = mailTo(u"ana@test.example"_s);
    message.automation = Automation::Replied;
    REQUIRE(sendBy(transport, message).delivery == Delivery::Accepted);
    CHECK(arrived(message.messageId).startsWith("Return-path: <>"));
}

TEST_CASE("an address beyond ASCII is taken by a server that can") {
    SmtpTransport transport(exim(), kHello);
    const Message message = mailTo(u"josé@test.example"_s);
    CHECK(sendBy(transport, message).delivery == Delivery::Accepted);
}

TEST_CASE("no address can carry a command") {
    SmtpTransport transport(exim(), kHello);
    const SendOutcome outcome =
        transport.send({u"pqr@test.example"_s, {u"ana@test.example>\r\nRCPT TO:<spy@test.example"_s}}, "x", {});
    CHECK(outcome.delivery == Delivery::Permanent);
    CHECK(outcome.fault == Fault::Recipient);
    CHECK(transport.send({u"a\r\nb@c"_s, {u"ana@test.example"_s}}, "x", {}).fault == Fault::Sender);
    CHECK(SmtpTransport(exim(), u"desk\r\nMAIL"_s).send({{}, {u"ana@test.example"_s}}, "x", {}).fault == Fault::SetUp);
}

TEST_CASE("a certificate that is expired, self-signed, of another host or of nobody known is refused") {
    for (const QString& port : {u"smtp_expired"_s, u"smtp_selfsigned"_s, u"smtp_otherhost"_s}) {
        INFO(port.toStdString());
        const SendOutcome outcome = sendTo(exim(port));
        CHECK(outcome.delivery == Delivery::Temporary);
        CHECK(outcome.fault == Fault::Certificate);
        CHECK(SmtpTransport(exim(port), kHello).probe(kSender, {}).ready.fault == Fault::Certificate);
    }
    ServerAccess unknown = exim();
    unknown.authorityFile.clear(); // the system's authorities did not sign it
    CHECK(sendTo(unknown).fault == Fault::Certificate);
}

TEST_CASE("a probe tells what is wrong before any message waits") {
    CHECK(SmtpTransport(exim(), kHello).probe(kSender, {}).ready.delivery == Delivery::Accepted);
    ServerAccess wrong = exim();
    wrong.password = u"otra"_s;
    const SendOutcome outcome = SmtpTransport(wrong, kHello).probe(kSender, {}).ready;
    CHECK(outcome.delivery == Delivery::Temporary);
    CHECK(outcome.fault == Fault::Credentials);
    CHECK(outcome.reply == 535);
    CHECK(sendTo(wrong).fault == Fault::Credentials);
    ServerAccess nobody = exim();
    nobody.port = 1;
    CHECK(SmtpTransport(nobody, kHello).probe(kSender, {}).ready.fault == Fault::Unreachable);
    nobody.host = u"nowhere.invalid"_s;
    CHECK(SmtpTransport(nobody, kHello).probe(kSender, {}).ready.fault == Fault::Unreachable);
}

TEST_CASE("plain text is for this machine alone") {
    ServerAccess plain = exim(u"smtp_plain"_s, Security::Loopback);
    plain.user.clear();
    CHECK(sendTo(plain, u"discard@test.example"_s).delivery == Delivery::Accepted);
    plain.host = u"mail.example.org"_s;
    CHECK(sendTo(plain).fault == Fault::SetUp);
}

TEST_CASE("a server that offers no TLS hears neither password nor mail") {
    for (const QString& mode : {u"stripped"_s, u"tls_refused"_s, u"tls_dropped"_s}) {
        INFO(mode.toStdString());
        BadServer server(mode);
        const SendOutcome outcome = sendTo(server.access());
        CHECK(outcome.delivery == Delivery::Temporary);
        CHECK(outcome.fault == Fault::NoTls);
        CHECK(server.told().isEmpty());
    }
}

TEST_CASE("after the final dot without an answer nobody knows") {
    for (const QString& mode : {u"cut_after_dot"_s, u"silent_after_dot"_s}) {
        INFO(mode.toStdString());
        BadServer server(mode);
        const SendOutcome outcome = sendTo(server.access(), u"ana@test.example"_s, kShort);
        CHECK(server.waitForTold(1).size() == 1);
        CHECK(outcome.delivery == Delivery::Uncertain);
        CHECK(outcome.fault == Fault::Cut); // no outage: others need not wait
        CHECK(outcome.reply == 0);
    }
}

TEST_CASE("an answer after the final dot is an answer") {
    BadServer refusing(u"refuse_after_dot"_s);
    const SendOutcome refused = sendTo(refusing.access());
    CHECK(
        refused ==
        SendOutcome{
            Delivery::Permanent, Fault::Content, 554, u"5.7.1 Looks like spam 5.7.1 Ask your administrator"_s, {}, {}});
    BadServer busy(u"busy_after_dot"_s);
    CHECK(sendTo(busy.access()) ==
          SendOutcome{Delivery::Temporary, Fault::Content, 451, u"4.3.0 Queue full"_s, {}, {}});
}

TEST_CASE("whatever breaks before the final dot is tried again later") {
    struct Broken {
        QString mode;
        Fault fault;
        int reply;
    };
    const auto broken =
        GENERATE(Broken{u"rcpt_452"_s, Fault::Recipient, 452}, Broken{u"data_451"_s, Fault::Content, 451},
                 Broken{u"banner_554"_s, Fault::Server, 554}, Broken{u"silent"_s, Fault::Timeout, 0},
                 Broken{u"tarpit"_s, Fault::Timeout, 0});
    INFO(broken.mode.toStdString());
    BadServer server(broken.mode);
    const SendOutcome outcome =
        sendTo(server.access(), u"ana@test.example"_s, broken.reply == 0 ? kShort : SmtpTimeouts());
    CHECK(outcome.delivery == Delivery::Temporary);
    CHECK(outcome.fault == broken.fault);
    CHECK(outcome.reply == broken.reply);
}

TEST_CASE("a connection cut inside the message leaves nothing behind") {
    BadServer server(u"cut_in_data"_s);
    SmtpTransport transport(server.access(), kHello);
    Message message = mailTo(u"ana@test.example"_s);
    message.attachments = {{u"grande.bin"_s, u"application/octet-stream"_s, QByteArray(8'000'000, 'x')}};
    const SendOutcome outcome = sendBy(transport, message);
    CHECK(outcome.delivery == Delivery::Temporary);
    CHECK(outcome.fault == Fault::Cut);
    CHECK(server.told().isEmpty());
}

TEST_CASE("greylisting ends in one delivered message") {
    BadServer server(u"greylist"_s);
    SmtpTransport transport(server.access(), kHello);
    const Message message = mailTo(u"ana@test.example"_s);
    CHECK(sendBy(transport, message).delivery == Delivery::Temporary);
    CHECK(sendBy(transport, message).delivery == Delivery::Temporary);
    CHECK(sendBy(transport, message).delivery == Delivery::Accepted);
    CHECK(server.waitForTold(1) == QStringList{u"dot "_s + message.messageId});
}

TEST_CASE("a kept connection that the server closed costs no message its try") {
    BadServer server(u"close_kept"_s);
    SmtpTransport transport(server.access(), kHello);
    for (int i = 0; i < 3; ++i)
        CHECK(sendBy(transport, mailTo(u"ana@test.example"_s)).delivery == Delivery::Accepted);
    CHECK(server.waitForTold(3).size() == 3);
}

TEST_CASE("a try that is called off ends soon") {
    BadServer server(u"silent"_s);
    SmtpTransport transport(server.access(), kHello);
    std::stop_source source;
    const Message message = mailTo(u"ana@test.example"_s);
    const auto bytes = mimeBytes(message);
    QElapsedTimer timer;
    timer.start();
    source.request_stop();
    const SendOutcome outcome = transport.send(envelopeOf(message), *bytes, source.get_token());
    CHECK(outcome.delivery == Delivery::Temporary);
    CHECK(outcome.fault == Fault::Cancelled);
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE("a probe tells how far it came, and gives the server no message") {
    const SmtpProbe good = SmtpTransport(exim(), kHello).probe(u"pqr@test.example"_s, {});
    CHECK(good.ready.delivery == Delivery::Accepted);
    CHECK(good.reach.isFound);
    CHECK(good.reach.isConnected);
    CHECK(good.reach.isSecured);
    CHECK(good.reach.isSignedIn);
    CHECK(good.offersSignIn);
    CHECK(good.reach.peer.endsWith(u':' + QString::number(exim().port)));
    CHECK(good.reach.certificateEnd > QDateTime::currentDateTimeUtc());
    REQUIRE(good.sender.has_value());
    CHECK(good.sender->delivery == Delivery::Accepted);

    ServerAccess wrong = exim();
    wrong.password = u"otra"_s;
    const SmtpProbe refused = SmtpTransport(wrong, kHello).probe(u"pqr@test.example"_s, {});
    CHECK(refused.reach.isSecured);
    CHECK_FALSE(refused.reach.isSignedIn);
    CHECK(refused.ready.fault == Fault::Credentials);
    CHECK_FALSE(refused.sender.has_value());
}

TEST_CASE("a probe names the flaw of a certificate") {
    const auto [port, flaw] = GENERATE(std::pair(u"smtp_expired"_s, CertificateFlaw::Expired),
                                       std::pair(u"smtp_selfsigned"_s, CertificateFlaw::SelfSigned),
                                       std::pair(u"smtp_otherhost"_s, CertificateFlaw::OtherHost),
                                       std::pair(u"smtp"_s, CertificateFlaw::UnknownAuthority));
    INFO(port.toStdString());
    ServerAccess access = exim(port);
    if (flaw == CertificateFlaw::UnknownAuthority)
        access.authorityFile.clear(); // the system's did not sign it
    const SmtpProbe probe = SmtpTransport(access, kHello).probe(u"pqr@test.example"_s, {});
    CHECK(probe.reach.isConnected);
    CHECK_FALSE(probe.reach.isSecured);
    CHECK(probe.ready.fault == Fault::Certificate);
    CHECK(probe.reach.flaw == flaw);
    CHECK_FALSE(probe.reach.words.isEmpty());
}

TEST_CASE("a probe hears that the server does not take our sender") {
    for (const auto& [mode, reply] : {std::pair(u"sender_553"_s, 553), std::pair(u"sender_550"_s, 550)}) {
        BadServer server(mode);
        const SmtpProbe probe = SmtpTransport(server.access(), kHello).probe(u"pqr@test.example"_s, {});
        REQUIRE(probe.sender.has_value());
        CHECK(probe.sender->delivery == Delivery::Permanent);
        CHECK(probe.sender->fault == Fault::Sender);
        CHECK(probe.sender->reply == reply);
        CHECK(probe.sender->sentence == u"5.7.1 Not your address"_s);
    }
}

TEST_CASE("a server that asks nobody who they are has signed nobody in") {
    BadServer server(u"no_auth"_s);
    const SmtpProbe probe = SmtpTransport(server.access(), kHello).probe(u"pqr@test.example"_s, {});
    CHECK(probe.ready.delivery == Delivery::Accepted);
    CHECK_FALSE(probe.offersSignIn);
    CHECK_FALSE(probe.reach.isSignedIn);
}
