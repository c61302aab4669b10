#include "app/mailfetch.h"

#include "app/people.h"
#include "app/secrets.h"
#include "maildesk.h"
#include "messaging/testservers.h"
#include "store/channelhealthtable.h"
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using commandtest::Letter;
using commandtest::MailDesk;
using support::valueOf;

namespace {

void deliver(const QString& name, const QByteArray& mail) {
    const QString maildir = MailServers::instance().folder() + u"/mail/pqr/Maildir/"_s;
    for (const QString& each : {u"tmp"_s, u"new"_s, u"cur"_s})
        QDir().mkpath(maildir + each);
    QFile file(maildir + u"tmp/"_s + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(mail);
    file.close();
    QFile::setPermissions(file.fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther);
    runScript(u"mailservers.sh"_s, {u"own"_s, MailServers::instance().folder()});
    REQUIRE(QFile::rename(maildir + u"tmp/"_s + name, maildir + u"new/"_s + name));
}

/// Dovecot gives the mailbox new numbers: all its mail looks new.
void resetNumbers() {
    const QString maildir = MailServers::instance().folder() + u"/mail/pqr/Maildir/"_s;
    for (const QFileInfo& each : QDir(maildir).entryInfoList({u"dovecot*"_s}, QDir::Files))
        REQUIRE(QFile::remove(each.filePath()));
}

/// A desk whose mailbox is the test's Dovecot.
struct FetchDesk : MailDesk {
    QTemporaryDir secrets;
    messaging::ServerAccess access = MailServers::instance().access(u"imaps"_s, messaging::Security::Tls);

    explicit FetchDesk(store::Engine engine)
        : MailDesk(engine) {
        MailServers::instance().emptyMailbox();
        app::ChannelSettings settings;
        settings.from = {u"Casos"_s, u"casos@reparo.example"_s};
        settings.inbox = app::ChannelSettings::Inbox{access, u"INBOX"_s};
        settings.inbox->access.password.clear();
        valueOf(app::saveChannels(session(), clock, supervisor, settings, u"test"_s));
        valueOf(app::Secrets(secrets.path()).keep(u"inbox"_s, access.password));
    }
    app::MailFetcher fetcher(const QString& holder = u"agent"_s) {
        return {app::MailroomPlaces{secrets.filePath(u"out"_s), secrets.path()}, clock, holder};
    }
    QList<quint32> unseen() {
        messaging::ImapMailbox mailbox(access, u"INBOX"_s);
        return valueOf(mailbox.unseen({})).unseen;
    }
};

} // namespace

TEST_CASE("mail is fetched, placed and marked as seen, once") {
    FetchDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    auto fetcher = desk.fetcher();
    CHECK(valueOf(fetcher.round(desk.session(), 10)).isIdle());
    deliver(u"1"_s, Letter().bytes());
    Letter other;
    other.more = "List-Id: <x.example>\r\n";
    deliver(u"2"_s, other.bytes());
    app::InboxReport all;
    QDeadlineTimer patience(std::chrono::minutes(1)); // a mailbox that is open tells of new mail after a moment
    while (all.kept < 2 && !patience.hasExpired()) {
        const auto report = valueOf(fetcher.round(desk.session(), 10));
        all.kept += report.kept;
        all.cases += report.cases;
        all.quarantined += report.quarantined;
        if (report.isIdle())
            fetcher.waitForMail(std::chrono::milliseconds(500), {});
    }
    CHECK(all == app::InboxReport{2, 1, 0, 0, 1});
    CHECK(desk.unseen().isEmpty());
    CHECK(valueOf(fetcher.round(desk.session(), 10)).isIdle());
    CHECK(desk.figures() == store::IncomingFigures{2, 1, 0, 0, 1, 0, 0});
}

TEST_CASE("a crash between the commit and the mark makes no second case") {
    FetchDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    deliver(u"1"_s, Letter().bytes());
    messaging::ImapMailbox mailbox(desk.access, u"INBOX"_s);
    const auto state = valueOf(mailbox.unseen({}));
    REQUIRE(state.unseen.size() == 1);
    const auto kept = valueOf(desk.inbox().keep(valueOf(mailbox.fetch(state.unseen[0], {}))));
    if (GENERATE(true, false)) // it died before, or after it placed the mail
        valueOf(desk.inbox().handle(kept.id));
    auto fetcher = desk.fetcher();
    valueOf(fetcher.round(desk.session(), 10));
    CHECK(desk.unseen().isEmpty());
    CHECK(desk.figures() == store::IncomingFigures{1, 1, 0, 0, 0, 0, 0});
}

TEST_CASE("a mailbox that numbers its mail anew brings nothing twice") {
    FetchDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    for (int each = 0; each < 5; ++each) {
        Letter letter;
        letter.text = "Caso " + QByteArray::number(each);
        deliver(QString::number(each), letter.bytes());
    }
    {
        auto fetcher = desk.fetcher();
        CHECK(valueOf(fetcher.round(desk.session(), 10)).cases == 5);
    }
    const QDir maildir(MailServers::instance().folder() + u"/mail/pqr/Maildir/cur"_s);
    for (const QString& each : maildir.entryList(QDir::Files)) // nobody has seen them
        REQUIRE(QFile::rename(maildir.filePath(each), maildir.filePath(u"../new/"_s + each.section(u':', 0, 0))));
    resetNumbers();
    REQUIRE(desk.unseen().size() == 5);
    auto fetcher = desk.fetcher();
    CHECK(valueOf(fetcher.round(desk.session(), 10)).isIdle());
    CHECK(desk.unseen().isEmpty());
    CHECK(desk.figures() == store::IncomingFigures{5, 5, 0, 0, 0, 0, 0});
}

TEST_CASE("one agent fetches at a time, and only where the password is") {
    FetchDesk desk(store::Engine::Sqlite);
    deliver(u"1"_s, Letter().bytes());
    valueOf(store::write(desk.session(), [&]() -> core::Result<bool> {
        const core::Instant now = desk.clock.now();
        return store::takeLease(desk.session(), u"inbox"_s, u"other"_s, now, now + std::chrono::minutes(3));
    }));
    auto fetcher = desk.fetcher();
    CHECK(valueOf(fetcher.round(desk.session(), 10)).isIdle());
    CHECK(desk.unseen().size() == 1);
    desk.clock.advance(std::chrono::minutes(4)); // it died
    CHECK(valueOf(fetcher.round(desk.session(), 10)).cases == 1);
    auto next = desk.fetcher(u"next"_s);
    Letter other;
    other.text = "dos";
    deliver(u"2"_s, other.bytes());
    CHECK(valueOf(next.round(desk.session(), 10)).cases == 1);
    valueOf(app::Secrets(desk.secrets.path()).keep(u"inbox"_s, {}));
    CHECK(valueOf(next.round(desk.session(), 10)).isIdle());
    CHECK(next.isOff());
}

TEST_CASE("a mailbox that is set up while the fetching rests is read at once") {
    FetchDesk desk(store::Engine::Sqlite);
    const auto wanted = valueOf(app::readChannels(desk.session()));
    valueOf(app::saveChannels(desk.session(), desk.clock, desk.supervisor, {}, u"test"_s));
    deliver(u"1"_s, Letter().bytes());
    app::MailFetch fetch(desk.testStore().uri(), u"agent"_s, desk.clock,
                         {desk.secrets.filePath(u"out"_s), desk.secrets.path(), nullptr});
    int cases = 0;
    QObject::connect(&fetch, &app::MailFetch::roundEnded, &fetch,
                     [&](const core::Result<app::InboxReport>& report) { cases += report ? report->cases : 0; });
    while (!fetch.isResting()) // for a minute, after a round without a mailbox
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(cases == 0);
    valueOf(app::saveChannels(desk.session(), desk.clock, desk.supervisor, wanted, u"test"_s));
    fetch.wake();
    CHECK_FALSE(fetch.isResting());
    while (cases == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(cases == 1);
}

TEST_CASE("a mailbox that can't be read says why, to every desk, until it can") {
    FetchDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto health = [&] { return desk.reading([&] { return store::findChannelHealth(desk.session()); }); };
    valueOf(app::Secrets(desk.secrets.path()).keep(u"inbox"_s, u"otra"_s));
    auto fetcher = desk.fetcher();
    const core::Instant begin = desk.clock.now();
    CHECK(fetcher.round(desk.session(), 10).error().rule == u"credentials");
    desk.clock.advance(std::chrono::minutes(1));
    CHECK(fetcher.round(desk.session(), 10).error().rule == u"credentials");
    REQUIRE(health().size() == 1);
    CHECK(health().first().channel == core::PostChannel::Inbox);
    CHECK(health().first().failingSince == begin);
    CHECK(health().first().fault == u"credentials");
    CHECK(health().first().failures == 2);
    CHECK(health().first().holder == u"agent");

    valueOf(app::Secrets(desk.secrets.path()).keep(u"inbox"_s, desk.access.password));
    desk.clock.advance(std::chrono::minutes(1));
    valueOf(fetcher.round(desk.session(), 10));
    CHECK_FALSE(health().first().isFailing());
    CHECK(health().first().lastSuccessAt == desk.clock.now());
}
