#include "app/outboxwatch.h"
#include "app/sender.h"
#include "commanddesk.h"
#include "messaging/mailaddress.h"
#include "store/notificationtable.h"
#include "store/outboxtable.h"
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using commandtest::CommandDesk;
using core::Outgoing;
using core::OutgoingState;
using messaging::Delivery;
using messaging::Fault;
using support::valueOf;

namespace {

constexpr int kCases = 100;
/// REPARO_QUEUE=10000 is the long run.
const int kMails = std::max(2'000, qEnvironmentVariableIntValue("REPARO_QUEUE"));

/// A mail server that can be away, and remembers who got what when.
struct Server {
    const core::Clock& clock;
    bool isAway = true;
    QHash<QString, QStringList> inbox;               ///< subjects by address
    std::map<std::pair<QString, qint64>, int> paces; ///< mails a domain and second
};

class Line final : public messaging::MailTransport {
public:
    explicit Line(Server& server)
        : m_server(server) {}
    messaging::SendOutcome send(const messaging::Envelope& envelope, const QByteArray& message,
                                const std::stop_token&) override {
        if (m_server.isAway)
            return {Delivery::Temporary, Fault::Unreachable, 0, u"nobody answers"_s, {}, {}};
        const QString to = envelope.to.first();
        const qsizetype subject = message.indexOf("Subject: ") + 9;
        m_server.inbox[to] << QString::fromUtf8(message.mid(subject, message.indexOf("\r\n", subject) - subject));
        ++m_server.paces[{messaging::domainOf(to), m_server.clock.now().msecs() / 1000}];
        return {};
    }

private:
    Server& m_server;
};

/// Mails of many cases, three to each address, most of them at one provider.
void order(CommandDesk& desk, int amount) {
    QList<core::CaseId> cases;
    for (int i = 0; i < kCases; ++i)
        cases << desk.logged();
    valueOf(store::write(desk.session(), [&]() -> core::Result<bool> {
        for (int i = 0; i < amount; ++i) {
            const int person = i % (amount / 3 + 1);
            Outgoing mail;
            mail.key = u"test:%1"_s.arg(i);
            mail.caseId = cases.at(person % kCases);
            mail.address =
                u"p%1@%2.example"_s.arg(person).arg(person % 4 == 0 ? u"small%1"_s.arg(person % 50) : u"big"_s);
            mail.subject = QString::number(i);
            mail.reference = u"ref-%1"_s.arg(i);
            mail.createdAt = mail.notBefore = desk.clock.now();
            store::insertOutgoing(desk.session(), mail);
        }
        return true;
    }));
}

int unreadOf(CommandDesk& desk) {
    const auto notices = desk.reading(
        [&] { return store::findNotifications(desk.session(), desk.supervisor.id, desk.clock.now() + 48h, {}, 10); });
    int amount = 0;
    for (const core::Notification& each : notices)
        if (each.kind == core::NotificationKind::MessageStuck && !each.readAt)
            amount += each.amount;
    return amount;
}

void watch(CommandDesk& desk) {
    valueOf(app::tellOfStuckMessages(desk.session(), desk.bus().company(), desk.clock.now()));
}

} // namespace

TEST_CASE("after a day without a server every mail leaves in order, and no provider is flooded") {
    const auto engine = GENERATE(store::Engine::Sqlite, store::Engine::Postgres);
    const bool isSqlite = engine == store::Engine::Sqlite;
    const int amount = isSqlite ? kMails : 300;
    CommandDesk desk(engine);
    Server server{desk.clock, true, {}, {}};
    app::Channels channels;
    channels.mail = std::make_unique<Line>(server);
    channels.from = {u"Reparo"_s, u"casos@reparo.example"_s};
    order(desk, amount);
    const auto send = [&] {
        return valueOf(app::Sender(desk.session(), channels, desk.clock, u"agent"_s).sendDue(200));
    };

    const core::Instant begin = desk.clock.now();
    for (; desk.clock.now() - begin < 24h; desk.clock.advance(isSqlite ? 15min : 1h)) {
        CHECK(send().sent == 0);
        watch(desk);
        CHECK(unreadOf(desk) == (desk.clock.now() - begin < 15min ? 0 : amount));
    }

    server.isAway = false;
    const core::Instant back = desk.clock.now();
    int sent = 0;
    while (sent < amount && desk.clock.now() - back < 1h) {
        const app::SendReport report = send();
        sent += report.sent;
        if (report.sent == 0)
            desk.clock.advance(1s);
    }
    CHECK(sent == amount);
    CHECK(desk.clock.now() - back < 30min);
    watch(desk);
    CHECK(unreadOf(desk) == 0);

    qsizetype arrived = 0;
    for (const QStringList& subjects : server.inbox) {
        arrived += subjects.size();
        CHECK(std::ranges::is_sorted(subjects, {}, [](const QString& each) { return each.toInt(); }));
    }
    CHECK(arrived == amount);
    for (const auto& [second, mails] : server.paces)
        CHECK(mails <= app::DomainPace::kPerSecond);
}

TEST_CASE("a person is told once of what does not leave, and again when it grows old") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    order(desk, 3);
    desk.clock.advance(15min);
    watch(desk);
    watch(desk);
    CHECK(unreadOf(desk) == 3);
    const auto read = [&] {
        valueOf(store::write(desk.session(), [&]() -> core::Result<bool> {
            store::markNotificationsRead(desk.session(), desk.supervisor.id, desk.clock.now() + 48h);
            return true;
        }));
    };
    read();
    watch(desk);
    CHECK(unreadOf(desk) == 0);
    desk.clock.advance(6h);
    watch(desk);
    CHECK(unreadOf(desk) == 3);
}

TEST_CASE("a message that failed is told at once") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    order(desk, 1);
    valueOf(store::write(desk.session(), [&]() -> core::Result<bool> {
        auto claimed = store::claimOutgoing(desk.session(), {u"agent"_s, {core::Medium::Email}, 1}, desk.clock.now(),
                                            desk.clock.now() + 2min);
        claimed.first().state = OutgoingState::Failed;
        return store::finishOutgoing(desk.session(), claimed.first(), u"agent"_s);
    }));
    watch(desk);
    CHECK(unreadOf(desk) == 1);
}
