#include "messaging/imapmailbox.h"
#include "messaging/imapreply.h"
#include "messaging/testservers.h"
#include "support/strings.h"
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <thread>

using namespace Qt::StringLiterals;
using namespace messaging;

namespace {

ServerAccess dovecot(const QString& port = u"imaps"_s, Security security = Security::Tls) {
    return MailServers::instance().access(port, security);
}

/// Puts a mail into the mailbox as a delivery does.
void deliver(const QString& name, const QByteArray& mail) {
    const QString maildir = MailServers::instance().folder() + u"/mail/pqr/Maildir/"_s;
    QDir().mkpath(maildir + u"tmp"_s);
    QDir().mkpath(maildir + u"new"_s);
    QDir().mkpath(maildir + u"cur"_s);
    QFile file(maildir + u"tmp/"_s + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(mail);
    file.close();
    QFile::setPermissions(file.fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther);
    runScript(u"mailservers.sh"_s, {u"own"_s, MailServers::instance().folder()});
    REQUIRE(QFile::rename(maildir + u"tmp/"_s + name, maildir + u"new/"_s + name));
}

MailboxState stateOf(ImapMailbox& mailbox) {
    const auto state = mailbox.unseen({});
    INFO((state ? QString() : state.error().rule + u' ' + state.error().detail).toStdString());
    REQUIRE(state.has_value());
    return *state;
}

QString faultOf(const ServerAccess& access) {
    ImapMailbox mailbox(access, u"INBOX"_s);
    const auto state = mailbox.unseen({});
    return state ? u"none"_s : state.error().rule;
}

} // namespace

TEST_CASE("mail is fetched byte for byte and stays unseen until it is marked") {
    MailServers::instance().emptyMailbox();
    // What would mislead whoever reads by lines: a tagged answer, a literal and lines without end inside the mail.
    const QByteArray tricky =
        "Subject: uno\r\n\r\nR3 OK done\r\n* SEARCH 9\r\n{5}\r\n" + QByteArray(300'000, 'x') + "\r\n\xff\x80 fin\r\n";
    deliver(u"1"_s, tricky);
    deliver(u"2"_s, "Subject: dos\r\n\r\nhola\r\n");
    const auto [port, security] =
        GENERATE(std::pair(u"imaps"_s, Security::Tls), std::pair(u"imap"_s, Security::StartTls));
    ImapMailbox mailbox(dovecot(port, security), u"INBOX"_s);
    const MailboxState state = stateOf(mailbox);
    REQUIRE(state.unseen.size() == 2);
    CHECK(state.validity > 0);
    CHECK(mailbox.fetch(state.unseen[0], {}) == tricky);
    CHECK(stateOf(mailbox) == state);
    REQUIRE(mailbox.markSeen(state.unseen[0], {}).has_value());
    CHECK(stateOf(mailbox).unseen == QList<quint32>{state.unseen[1]});
    REQUIRE(mailbox.move(state.unseen[1], u"Cuarentena ñ & más"_s, {}).has_value());
    CHECK(stateOf(mailbox).unseen.isEmpty());
    CHECK(mailbox.fetch(state.unseen[1], {}).error().rule == u"mail_gone"_s);
    ImapMailbox moved(dovecot(), u"Cuarentena ñ & más"_s);
    CHECK_FALSE(stateOf(moved).unseen.isEmpty());
}

TEST_CASE("new mail ends the wait") {
    MailServers::instance().emptyMailbox();
    ImapMailbox mailbox(dovecot(), u"INBOX"_s);
    static_cast<void>(stateOf(mailbox));
    CHECK(mailbox.waitForMail(std::chrono::milliseconds(300), {}) == false);
    std::jthread sender([] { deliver(u"3"_s, "Subject: tres\r\n\r\n"); });
    QElapsedTimer timer;
    timer.start();
    CHECK(mailbox.waitForMail(std::chrono::seconds(60), {}) == true);
    CHECK(timer.elapsed() < 59'000);
    CHECK(stateOf(mailbox).unseen.size() == 1);
}

TEST_CASE("a mailbox that can't be reached says why") {
    ServerAccess access = dovecot();
    access.password = u"otra"_s;
    CHECK(faultOf(access) == u"credentials"_s);
    access = dovecot();
    access.authorityFile.clear();
    CHECK(faultOf(access) == u"certificate"_s);
    access = dovecot(u"smtp_otherhost"_s, Security::Tls);
    access.port = 1;
    CHECK(faultOf(access) == u"unreachable"_s);
    access = dovecot(u"imap"_s, Security::Loopback);
    access.host = u"mail.example.org"_s;
    CHECK(faultOf(access) == u"set_up"_s);
    ImapMailbox nowhere(dovecot(), u"No existe"_s);
    const auto state = nowhere.unseen({});
    REQUIRE_FALSE(state.has_value());
    CHECK(state.error().code == core::ErrorCode::NotFound);
    CHECK(state.error().rule == u"no_mailbox"_s);
}

TEST_CASE("a probe counts what is in the mailbox, and gives the server's own words when it can't") {
    MailServers::instance().emptyMailbox();
    deliver(u"probe"_s, "Subject: uno\r\n\r\nhola\r\n");
    const MailboxProbe good = ImapMailbox(dovecot(), u"INBOX"_s).probe({});
    CHECK(good.fault == Fault::None);
    CHECK(good.isOpen);
    CHECK(good.reach.isSecured);
    CHECK(good.reach.isSignedIn);
    CHECK(good.messages == 1);
    CHECK(good.unseen == 1);

    ServerAccess access = dovecot(u"imap"_s, Security::StartTls);
    access.password = u"otra"_s;
    const MailboxProbe refused = ImapMailbox(access, u"INBOX"_s).probe({});
    CHECK(refused.fault == Fault::Credentials);
    CHECK(refused.reach.isSecured);
    CHECK_FALSE(refused.reach.isSignedIn);
    CHECK(refused.words.contains(u"Authentication failed"_s));

    const MailboxProbe nowhere = ImapMailbox(dovecot(), u"No existe"_s).probe({});
    CHECK(nowhere.reach.isSignedIn);
    CHECK_FALSE(nowhere.isOpen);
    CHECK_FALSE(nowhere.words.isEmpty());
}

TEST_CASE("plain text reads a server of this machine alone") {
    ServerAccess plain = dovecot(u"imap"_s, Security::Loopback);
    CHECK(faultOf(plain) == u"none"_s);
    plain.host = u"mail.example.org"_s;
    CHECK(faultOf(plain) == u"set_up"_s);
}

TEST_CASE("a wait that is called off ends soon") {
    ImapMailbox mailbox(dovecot(), u"INBOX"_s);
    static_cast<void>(stateOf(mailbox));
    std::stop_source source;
    QElapsedTimer timer;
    timer.start();
    source.request_stop();
    CHECK(mailbox.waitForMail(std::chrono::seconds(60), source.get_token()) == false);
    CHECK(timer.elapsed() < 5'000);
}

TEST_CASE("responses come whole however the bytes are cut") {
    const QByteArray stream = "* 1 FETCH (UID 7 BODY[] {12}\r\nab\r\nR1 OK\r\nc FLAGS ())\r\nR1 OK done\r\n";
    for (qsizetype size = 1; size < stream.size(); ++size) {
        ImapResponses responses;
        QList<ImapResponse> got;
        for (qsizetype at = 0; at < stream.size(); at += size) {
            responses.add(QByteArrayView(stream).sliced(at, std::min(size, stream.size() - at)));
            while (const auto each = responses.next())
                got << *each;
        }
        REQUIRE(got.size() == 2);
        CHECK(got[0] == ImapResponse{"* 1 FETCH (UID 7 BODY[] {12} FLAGS ())", {"ab\r\nR1 OK\r\nc"}});
        CHECK(got[1].line == "R1 OK done");
    }
}

TEST_CASE("a server that never ends a line or promises too much is given up") {
    ImapResponses endless;
    endless.add(QByteArray(ImapResponses::kMostLine + 1, 'x'));
    CHECK_FALSE(endless.next().has_value());
    CHECK(endless.isTooMuch());
    ImapResponses huge;
    huge.add("* 1 FETCH (BODY[] {99999999999}\r\n");
    CHECK_FALSE(huge.next().has_value());
    CHECK(huge.isTooMuch());
}

TEST_CASE("numbers and names of IMAP are read and written") {
    CHECK(imapSearch("* SEARCH 3 5 4294967295") == QList<quint32>{3, 5, 4294967295U});
    CHECK(imapSearch("* SEARCH") == QList<quint32>{});
    CHECK_FALSE(imapSearch("* SEARCHED 1").has_value());
    CHECK(imapUidValidity("* OK [UIDVALIDITY 1795789554] UIDs valid") == 1795789554U);
    CHECK(imapNumber("* 1 FETCH (UID 7 RFC822.SIZE 42)", "RFC822.SIZE") == 42);
    CHECK(imapMailbox(u"INBOX"_s) == "\"INBOX\"");
    CHECK(imapMailbox(u"Peña & \"x\"\\"_s) == "\"Pe&APE-a &- \\\"x\\\"\\\\\"");
    CHECK(imapMailbox(u"台北"_s) == "\"&U,BTFw-\"");
    CHECK(imapMailbox(u"a\r\nX"_s) == "\"a&AA0ACg-X\"");
}
