#include "app/agreements.h"
#include "app/bus.h"
#include "app/founding.h"
#include "app/newstore.h"
#include "app/people.h"
#include "core/machineclock.h"
#include "e2e/ctl.h"
#include "support/teststore.h"
#include <QDeadlineTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using e2e::Ctl;
using e2e::Place;
using store::Engine;
using support::valueOf;

namespace {

constexpr int kKills = 20; ///< on each engine
constexpr int kCasesABatch = 120;
constexpr int kAlarmsACase = 2;
/// A promise that rings in no test.
constexpr auto kLater = 12h;
constexpr auto kFakeTime = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";
constexpr int kPatience = 60'000;
/// Longer than a lease lasts and another agent looks.
constexpr qint64 kLongestGap = 8'000;

int killCount() {
    const int wanted = qEnvironmentVariableIntValue("REPARO_KILLS");
    return wanted > 0 ? wanted : kKills;
}

/// A company whose promises are so short that each case rings at once, and the test's own desk in it.
class Company {
public:
    explicit Company(const Place& place) {
        valueOf(app::makeStore(place.uri(), [&](store::Session& session) -> core::Result<void> {
            return app::createEmptyStore(session, m_clock, app::companyIn(u"CO"_s), std::nullopt);
        }));
        m_session = valueOf(store::Session::open(place.uri(), store::Session::Mode::ReadWrite));
        add(u"ana"_s, core::Role::ClaimsManager);
        m_supervisor = add(u"sofia"_s, core::Role::Supervisor);
        agree();
        m_bus = std::make_unique<app::Bus>(*m_session, m_clock, u"desk"_s);
    }

    void log() {
        app::LogCase call;
        call.kind = core::Kind::Claim;
        call.summary = u"El técnico no llegó"_s;
        call.caller.name = u"Rosa Peña"_s;
        call.caller.phone = u"300 555 0142"_s;
        for (const auto& receipt : m_bus->runBatch(m_supervisor, QList<app::Command>(kCasesABatch, call), true))
            static_cast<void>(valueOf(receipt));
        m_cases += kCasesABatch;
    }
    [[nodiscard]] qint64 cases() const { return m_cases; }

    /// The first cell of the first row.
    [[nodiscard]] QString text(const QString& sql) {
        QSqlQuery query(m_session->database());
        const bool isAsked = query.exec(sql);
        INFO(sql.toStdString() << query.lastError().text().toStdString());
        REQUIRE(isAsked);
        return query.next() ? query.value(0).toString() : QString();
    }
    [[nodiscard]] qint64 number(const QString& sql) { return text(sql).toLongLong(); }

private:
    core::User add(const QString& login, core::Role role) {
        core::User user;
        user.login = user.name = login;
        user.role = role;
        user.capacity = 1'000'000;
        return valueOf(app::addUser(*m_session, m_clock, app::systemUser(), user, u"long enough"_s, {1, 8192}));
    }
    void agree() {
        core::Target target;
        target.measure = core::Measure::Resolution;
        target.allowance = core::clockHours(200ms);
        target.thresholds = {{50, {}, {core::Recipient::Supervisors}, false},
                             {{}, 0h, {core::Recipient::Supervisors}, false}};
        core::Agreement agreement;
        agreement.code = u"short"_s;
        agreement.name = {u"Corto"_s, u"Short"_s};
        agreement.position = -1;
        core::Target later;
        later.measure = core::Measure::FirstContact;
        later.allowance = core::clockHours(kLater);
        later.thresholds = {{{}, 0h, {core::Recipient::Supervisors}, false}};
        agreement.targets = {target, later};
        core::User administrator = app::systemUser();
        administrator.role = core::Role::Administrator;
        valueOf(app::saveAgreement(*m_session, m_clock, administrator, agreement, u"desk"_s));
    }

    core::SystemClock m_clock;
    std::unique_ptr<store::Session> m_session;
    std::unique_ptr<app::Bus> m_bus;
    core::User m_supervisor;
    qint64 m_cases = 0;
};

struct Agent {
    explicit Agent(const Ctl& ctl) {
        ctl.start(process, {u"agent"_s});
        origin = e2e::Answer{0, e2e::nextLine(process), {}}.object()[u"origin"].toString();
        REQUIRE_FALSE(origin.isEmpty());
    }
    void kill(int signal) {
        REQUIRE(process.state() == QProcess::Running);
        ::kill(static_cast<pid_t>(process.processId()), signal);
        REQUIRE(process.waitForFinished(kPatience));
    }

    QProcess process;
    QString origin;
};

/// Two agents on one store.
class Agents {
public:
    explicit Agents(const Ctl& ctl, Company& company)
        : m_ctl(ctl)
        , m_company(company) {
        for (auto& each : m_agents)
            each = std::make_unique<Agent>(ctl);
    }

    /// Gives them work, waits until one of them has the lease, kills it a moment later, and starts another; whether it
    /// died in its work.
    bool killLeader(int afterMsecs) {
        std::unique_ptr<Agent>& leader = *awaitLeader();
        static_cast<void>(leader->process.waitForReadyRead(afterMsecs));
        leader->kill(SIGKILL);
        const bool wasAtWork = holder() == leader->origin;
        leader = std::make_unique<Agent>(m_ctl);
        return wasAtWork;
    }
    void stop() {
        for (auto& each : m_agents) {
            each->kill(SIGTERM);
            INFO(each->process.readAllStandardError().toStdString());
            CHECK(each->process.exitStatus() == QProcess::NormalExit);
            CHECK(each->process.exitCode() == 0);
        }
    }

private:
    /// Who has the lease; nobody when it was given back.
    QString holder() { return m_company.text(u"SELECT holder FROM lease WHERE name = 'alarms' AND until_at > 0"_s); }
    std::unique_ptr<Agent>* awaitLeader() {
        QDeadlineTimer mayBeDone(0);
        for (const QDeadlineTimer patience(kPatience); !patience.hasExpired();) {
            if (mayBeDone.hasExpired()) { // at first, and when all was done before one looked
                m_company.log();
                mayBeDone.setRemainingTime(kLongestGap);
            }
            const QString origin = holder();
            for (auto& each : m_agents)
                if (each->origin == origin)
                    return &each;
            static_cast<void>(m_agents[0]->process.waitForReadyRead(1));
        }
        FAIL("no agent took the lease");
        return nullptr;
    }

    const Ctl& m_ctl;
    Company& m_company;
    std::array<std::unique_ptr<Agent>, 2> m_agents;
};

void awaitAlarms(Company& company) {
    const qint64 expected = company.cases() * kAlarmsACase;
    qint64 rung = -1;
    for (QDeadlineTimer patience(kPatience); rung < expected && !patience.hasExpired();)
        if (const qint64 now = company.number(u"SELECT count(*) FROM clock_alarm"_s); std::exchange(rung, now) != now)
            patience.setRemainingTime(kPatience); // it goes on
    CHECK(rung == expected);
}

/// Each alarm told its one person once.
void checkTold(Company& company) {
    const qint64 expected = company.cases() * kAlarmsACase;
    CHECK(company.number(u"SELECT count(*) FROM notification"_s) == expected);
    CHECK(company.number(u"SELECT count(*) FROM (SELECT DISTINCT case_id, alarm FROM notification) AS each"_s) ==
          expected);
    const QString clocks = u"SELECT count(*) FROM case_clock WHERE measure = 'resolution' AND "_s;
    CHECK(company.number(clocks + u"alarm_at IS NOT NULL"_s) == 0);
    CHECK(company.number(clocks + u"breached_at IS NULL"_s) == 0);
}

/// The next line that tells of the clock.
QString nextWordOfClock(Agent& agent) {
    for (;;) {
        const QJsonObject line = e2e::Answer{0, e2e::nextLine(agent.process), {}}.object();
        if (line.contains(u"clock"))
            return line[u"clock"].toString();
    }
}

/// While it lives, programs are started with a wall clock that is as far from the true time as it says, now and later.
class FakeClock {
public:
    explicit FakeClock(const QString& file)
        : m_file(file) {
        set("+0");
        qputenv("LD_PRELOAD", kFakeTime);
        qputenv("FAKETIME_TIMESTAMP_FILE", file.toUtf8());
        qputenv("FAKETIME_NO_CACHE", "1");
        qputenv("FAKETIME_DONT_FAKE_MONOTONIC", "1"); // nor the uptime
    }
    ~FakeClock() { qunsetenv("LD_PRELOAD"); }
    FakeClock(const FakeClock&) = delete;
    FakeClock& operator=(const FakeClock&) = delete;
    void set(const QByteArray& ahead) {
        QFile file(m_file);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(ahead + '\n');
    }

private:
    QString m_file;
};

} // namespace

TEST_CASE("each alarm rings once although the agent that rings them is killed again and again") {
    const Engine engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    const quint32 seed = QRandomGenerator::global()->generate();
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    const Place place(engine);
    const Ctl ctl(place.uri().toText());
    Company company(place);
    Agents agents(ctl, company);
    int midJob = 0;
    for (int kill = 1; kill <= killCount(); ++kill) {
        INFO("kill " << kill);
        midJob += agents.killLeader(random.bounded(60)) ? 1 : 0;
    }
    awaitAlarms(company);
    agents.stop();
    checkTold(company);
    CHECK(midJob >= killCount() / 4);
    const qint64 latest = company.number(u"SELECT max(rung_at - planned_at) FROM clock_alarm"_s);
    if (qEnvironmentVariableIsSet("REPARO_KILLS"))
        WARN(killCount() << " kills, " << midJob << " in the middle of the work; " << company.cases() * kAlarmsACase
                         << " alarms, each once, the latest " << latest << " ms late");
    const e2e::Answer verified = ctl.run({u"store"_s, u"verify"_s, u"--deep"_s});
    INFO(verified.out.toStdString() << verified.err.toStdString());
    CHECK(verified.exit == 0);
}

TEST_CASE("an agent rings within the second and stops at once") {
    const Engine engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    const Place place(engine);
    const Ctl ctl(place.uri().toText());
    Company company(place);
    Agent agent(ctl);
    company.log();
    awaitAlarms(company);
    // It was asleep: on SQLite it looks for changes once a second.
    const qint64 latest = company.number(u"SELECT max(rung_at - planned_at) FROM clock_alarm"_s);
    CHECK(latest < kLongestGap);
    agent.kill(SIGTERM);
    CHECK(agent.process.exitCode() == 0);
    CHECK(agent.process.readAllStandardOutput().contains("\"stopped\""));
}

TEST_CASE("an agent whose clock is set a day ahead rings nothing early, and goes on with what is due") {
    const Engine engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    const bool isTimeKept = engine == Engine::Sqlite && core::MachineClock().isSynchronized();
    if (!QFile::exists(QString::fromLatin1(kFakeTime)) || isTimeKept) {
        WARN("no libfaketime, or a time server keeps this machine's clock, so that a leap would be believed");
        return;
    }
    const Place place(engine);
    const Ctl ctl(place.uri().toText());
    Company company(place);
    FakeClock clock(place.path(u"clock"_s));
    Agent agent(ctl);
    company.log();
    awaitAlarms(company);
    clock.set("+1d");
    CHECK(nextWordOfClock(agent) == (engine == Engine::Sqlite ? u"clock.stepped"_s : u"clock.differs"_s));
    company.log();
    awaitAlarms(company);
    clock.set("-1h");
    company.log();
    if (engine == Engine::Postgres) // beside a file nobody can know yet
        awaitAlarms(company);
    clock.set("+0");
    CHECK(nextWordOfClock(agent) == u"ok"_s);
    awaitAlarms(company);
    agent.kill(SIGTERM);
    checkTold(company);
    CHECK(company.number(u"SELECT count(*) FROM clock_alarm WHERE measure = 'first_contact'"_s) == 0);
    CHECK(ctl.run({u"store"_s, u"verify"_s}).exit == 0);
}
