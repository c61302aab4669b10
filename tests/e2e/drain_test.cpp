#include "app/bus.h"
#include "app/channels.h"
#include "app/founding.h"
#include "app/newstore.h"
#include "app/people.h"
#include "e2e/ctl.h"
#include "messaging/testservers.h"
#include "store/outboxtable.h"
#include "store/unitofwork.h"
#include "support/teststore.h"
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using e2e::Ctl;
using e2e::Place;
using store::Engine;
using support::valueOf;

namespace {

constexpr int kKills = 25; ///< on each engine; REPARO_DRAIN_KILLS=500 is the long run
/// More than a life takes in hand, so that no life is without work.
constexpr int kMailsAKill = 60;
constexpr int kMailsACase = 20;
constexpr int kDomains = 97; ///< so many that no provider's pace is the limit

int killCount() {
    const int wanted = qEnvironmentVariableIntValue("REPARO_DRAIN_KILLS");
    return wanted > 0 ? wanted : kKills;
}

QString referenceOf(int mail) { return u"drain-%1"_s.arg(mail); }

/// A company with mail that waits to be sent, and the server that takes it.
class Company {
public:
    explicit Company(const Place& place)
        : m_server(u"sound"_s) {
        valueOf(app::makeStore(place.uri(), [&](store::Session& session) -> core::Result<void> {
            return app::createEmptyStore(session, m_clock, app::companyIn(u"CO"_s), std::nullopt);
        }));
        m_session = valueOf(store::Session::open(place.uri(), store::Session::Mode::ReadWrite));
        m_settings.mail = app::ChannelSettings::Mail::Smtp;
        m_settings.from = {u"Hogar Claro"_s, u"pqr@test.example"_s};
        m_settings.smtp = m_server.access();
        core::User supervisor = app::systemUser();
        supervisor.role = core::Role::Administrator;
        valueOf(app::saveChannels(*m_session, m_clock, supervisor, m_settings, u"desk"_s));
    }

    void order(int mails) {
        const QList<core::CaseId> cases = log(mails / kMailsACase + 1);
        valueOf(store::write(*m_session, [&]() -> core::Result<bool> {
            for (int i = 0; i < mails; ++i) {
                core::Outgoing mail;
                mail.key = u"drain:%1"_s.arg(i);
                mail.caseId = cases.at(i / kMailsACase);
                mail.address = u"p%1@d%2.example"_s.arg(i).arg(i % kDomains);
                mail.subject = u"Prueba"_s;
                mail.body = u"Texto"_s;
                mail.language = u"es"_s;
                mail.reference = referenceOf(i);
                mail.state = core::OutgoingState::Ready;
                mail.createdAt = mail.notBefore = m_clock.now();
                store::insertOutgoing(*m_session, mail);
            }
            return true;
        }));
    }

    QList<core::CaseId> log(int amount) {
        app::Bus bus(*m_session, m_clock, u"desk"_s);
        app::LogCase call;
        call.kind = core::Kind::Claim;
        call.summary = u"El técnico no llegó"_s;
        call.caller.name = u"Rosa Peña"_s;
        call.hasNoContactDetails = true;
        QList<core::CaseId> cases;
        for (const auto& receipt : bus.runBatch(app::systemUser(), QList<app::Command>(amount, call), true))
            cases << valueOf(receipt).caseId;
        return cases;
    }

    /// As the agent's heirs do it once its leases have run out.
    void sendTheRest() {
        core::ManualClock clock(m_clock.now() + 3min);
        app::Channels channels = app::makeChannels(m_settings, {}, {{u"mail"_s, MailServers::password()}});
        app::Sender sender(*m_session, channels, clock, u"heir"_s);
        while (valueOf(sender.nextDue())) {
            if (valueOf(sender.sendDue(200)).isIdle())
                clock.advance(1s);
            static_cast<void>(m_server.told()); // or its pipe fills up, and it waits for us
        }
    }
    [[nodiscard]] int amountSent() {
        QSqlQuery query(m_session->database());
        REQUIRE((query.exec(u"SELECT count(*) FROM outbox WHERE state = 'sent'"_s) && query.next()));
        return query.value(0).toInt();
    }
    [[nodiscard]] BadServer& server() { return m_server; }

private:
    core::SystemClock m_clock;
    BadServer m_server;
    app::ChannelSettings m_settings;
    std::unique_ptr<store::Session> m_session;
};

/// Starts the agent, waits until it has sent a few, and kills it a moment later.
void liveAndDie(const Ctl& ctl, BadServer& server, QRandomGenerator& random) {
    QProcess agent;
    ctl.start(agent, {u"agent"_s});
    static_cast<void>(server.waitForTold(server.told().size() + random.bounded(1, 8)));
    static_cast<void>(agent.waitForReadyRead(random.bounded(12)));
    REQUIRE(agent.state() == QProcess::Running);
    ::kill(static_cast<pid_t>(agent.processId()), SIGKILL);
    REQUIRE(agent.waitForFinished());
}

void keepPassword(const Ctl& ctl, const Place& place) {
    QFile secret(place.path(u"secret"_s));
    REQUIRE(secret.open(QIODevice::WriteOnly));
    secret.write(MailServers::password().toUtf8() + '\n');
    secret.close();
    const e2e::Answer kept = ctl.run({u"channel"_s, u"password"_s, u"mail"_s, u"--password-file"_s, secret.fileName()});
    INFO(kept.err.toStdString());
    REQUIRE(kept.exit == 0);
}

/// While it lives, programs keep their data there.
class DataHome {
public:
    explicit DataHome(const QString& folder)
        : m_before(qgetenv("XDG_DATA_HOME")) {
        qputenv("XDG_DATA_HOME", folder.toUtf8());
    }
    ~DataHome() { m_before.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_before); }
    DataHome(const DataHome&) = delete;
    DataHome& operator=(const DataHome&) = delete;

private:
    QByteArray m_before;
};

} // namespace

TEST_CASE("whoever kills the agent while it sends loses no mail, and doubles one a kill at most") {
    const Place place(GENERATE(Engine::Sqlite, Engine::Postgres));
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    const DataHome home(place.path(u"data"_s));
    const Ctl ctl(place.uri().toText());
    Company company(place);
    keepPassword(ctl, place);
    const int mails = killCount() * kMailsAKill;
    company.order(mails);
    for (int kill = 1; kill <= killCount(); ++kill) {
        INFO("kill " << kill);
        liveAndDie(ctl, company.server(), random);
    }
    company.sendTheRest();
    CHECK(company.amountSent() == mails);

    QHash<QString, int> arrived;
    for (const QString& line : company.server().told())
        ++arrived[line.section(u' ', 1).section(u'@', 0, 0)]; // "dot drain-7@test.example"
    CHECK(arrived.size() == mails);
    int doubled = 0;
    for (int i = 0; i < mails; ++i) {
        const int times = arrived.value(referenceOf(i));
        CHECK(times >= 1);
        doubled += std::max(0, times - 1);
    }
    CHECK(doubled <= killCount());
    if (qEnvironmentVariableIsSet("REPARO_DRAIN_KILLS"))
        WARN(killCount() << " kills, " << mails << " mails: 0 lost, " << doubled << " doubled");
}
