#include "app/changewatch.h"
#include "app/gatewaydoor.h"
#include "app/jobs.h"
#include "app/mailfetch.h"
#include "app/mailroom.h"
#include "app/wording.h"
#include "cli/desk.h"
#include "cli/options.h"
#include "cli/stopsignal.h"
#include "cli/words.h"
#include <CLI/CLI.hpp>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cli {

namespace {

struct AgentOptions {
    bool isOnce = false;
    bool isUntilIdle = false;
    QString listen; ///< for the gateway; empty: not at all
    int batch = 1000;
};

/// How often it looks for changes of others, where the store does not tell.
constexpr std::chrono::milliseconds kLookEvery = 1s;
/// When nothing is to do: only in case that something was missed.
constexpr std::chrono::milliseconds kLongestRest = 60s;
/// How long it waits for a store that can't be reached now.
constexpr std::chrono::milliseconds kRetry = 5s;

/// The background jobs without a window: rounds of work, each told as a JSON line when it did anything. Sleeps until
/// the next alarm rings, or somebody changes something.
class Agent {
public:
    Agent(Desk& desk, Output& output, const AgentOptions& options)
        : m_desk(desk)
        , m_output(output)
        , m_options(options)
        , m_watch(desk.origin())
        , m_fetcher(app::usualPlaces(desk.session().uri()), desk.clock(), desk.origin()) {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_stop, &StopSignal::came, &m_loop, &QEventLoop::quit);
    }

    [[nodiscard]] Exit run() {
        m_desk.session().listen([this] { m_loop.quit(); });
        if (const auto begun = m_watch.begin(m_desk.session()); !begun)
            return m_output.refuse(begun.error());
        if (isStaying()) {
            m_output.json({{u"at"_s, m_desk.now().toIso()}, {u"started"_s, true}, {u"origin"_s, m_desk.origin()}});
            openMailroom();
            if (const auto listening = openDoor(); !listening)
                return m_output.refuse(listening.error());
        } else {
            tellKeyring();
        }
        while (!m_stop.hasCome()) {
            const auto looked = look();
            if (!looked && !mayPass(looked.error()))
                return m_output.refuse(looked.error());
            const auto report = app::runJobs(m_desk.session(), m_desk.bus(), m_desk.clock(), m_options.batch);
            if (!report && !mayPass(report.error()))
                return m_output.refuse(report.error());
            tell(report);
            const auto sent = isStaying() ? core::Result<app::SendReport>() : sendDue();
            if (!sent)
                return m_output.refuse(sent.error());
            const auto come = isStaying() ? core::Result<app::InboxReport>() : fetchMail();
            if (!come)
                return m_output.refuse(come.error());
            if (m_options.isOnce ||
                (m_options.isUntilIdle && report && report->isIdle() && sent->isIdle() && come->isIdle()))
                return Exit::Done;
            if (!report)
                sleep(kRetry);
            else if (report->isIdle())
                restUntil(report->nextAt);
        }
        m_output.json({{u"at"_s, m_desk.now().toIso()}, {u"stopped"_s, true}});
        return Exit::Done;
    }

private:
    [[nodiscard]] bool isStaying() const { return !m_options.isOnce && !m_options.isUntilIdle; }

    /// One round has to tell at once what is wrong; who stays may see it pass.
    [[nodiscard]] bool mayPass(const core::Error& error) const {
        return isStaying() && error.code == core::ErrorCode::Busy;
    }

    /// Whether others changed anything; agreements, people and absences are up to date afterwards.
    [[nodiscard]] core::Result<bool> look() {
        const auto trust = m_desk.time().compare(m_desk.session());
        if (!trust)
            return tl::unexpected<core::Error>(trust.error());
        tellTrouble(app::troubleOf(*trust));
        return m_watch.next(m_desk.session(), m_desk.bus()).map([this](const QList<store::Change>& changes) {
            if (m_mailroom && !changes.isEmpty())
                m_mailroom->wake();
            if (m_mailFetch && std::ranges::find(changes, u"setting"_s, &store::Change::entity) != changes.end())
                m_mailFetch->wake();
            return !changes.isEmpty();
        });
    }

    void tellTrouble(const core::Error& trouble) {
        if (trouble.rule == m_trouble.rule)
            return;
        m_trouble = trouble;
        QJsonObject line{{u"at"_s, m_desk.now().toIso()},
                         {u"clock"_s, trouble.rule.isEmpty() ? u"ok"_s : trouble.rule}};
        if (!trouble.rule.isEmpty()) {
            line[u"aheadMs"_s] = trouble.detail.toLongLong();
            line[u"message"_s] = app::describe(trouble);
        }
        m_output.json(line);
    }

    void tell(const core::Result<app::JobReport>& report) {
        if (!report) {
            m_output.message(app::describe(report.error()));
            return;
        }
        if (report->isIdle() && isStaying())
            return;
        m_output.json({{u"at"_s, m_desk.now().toIso()},
                       {u"resumed"_s, report->resumed},
                       {u"handedOver"_s, report->handedOver},
                       {u"closed"_s, report->closed},
                       {u"rung"_s, report->rung},
                       {u"told"_s, report->told},
                       {u"indexed"_s, report->indexed},
                       {u"folded"_s, report->folded}});
    }

    /// A server may take its time: who stays sends in a thread of its own.
    void openMailroom() {
        const store::Uri& uri = m_desk.session().uri();
        m_mailroom = std::make_unique<app::Mailroom>(uri, m_desk.origin(), m_desk.clock(), app::usualPlaces(uri));
        QObject::connect(m_mailroom.get(), &app::Mailroom::roundEnded, &m_loop,
                         [this](const core::Result<app::SendReport>& report) { tell(report); });
        m_mailFetch = std::make_unique<app::MailFetch>(uri, m_desk.origin(), m_desk.clock(), app::usualPlaces(uri));
        QObject::connect(m_mailFetch.get(), &app::MailFetch::roundEnded, &m_loop,
                         [this](const core::Result<app::InboxReport>& report) { tell(report); });
    }

    [[nodiscard]] core::Result<app::InboxReport> fetchMail() {
        const auto report = m_fetcher.round(m_desk.session(), m_options.batch);
        if (report && !report->isIdle())
            tell(report);
        return report;
    }

    void tell(const core::Result<app::InboxReport>& report) {
        if (!report)
            return m_output.message(app::describe(report.error()));
        m_output.json({{u"at"_s, m_desk.now().toIso()},
                       {u"mail"_s, report->kept},
                       {u"cases"_s, report->cases},
                       {u"followUps"_s, report->followUps},
                       {u"reports"_s, report->reports},
                       {u"quarantine"_s, report->quarantined}});
    }

    /// One round that can't have a password must not end as if there was nothing to do.
    void tellKeyring() {
        const app::MailroomPlaces places = app::usualPlaces(m_desk.session().uri());
        app::Secrets secrets(places.secretsFolder, places.keyring);
        if (const auto read = secrets.read(); !read)
            return m_output.message(app::describe(read.error()));
        for (const QString& each : {u"mail"_s, u"sms"_s, u"inbox"_s})
            if (const core::Error trouble = secrets.troubleOf(each); !trouble.rule.isEmpty())
                m_output.message(app::describe(trouble));
    }

    /// The gateway for text messages calls us there.
    [[nodiscard]] core::Result<void> openDoor() {
        if (m_options.listen.isEmpty())
            return {};
        const store::Uri& uri = m_desk.session().uri();
        const app::MailroomPlaces places = app::usualPlaces(uri);
        app::Secrets secrets(places.secretsFolder, places.keyring);
        return secrets.read()
            .and_then([&](const QHash<QString, QString>& passwords) -> core::Result<app::DoorSettings> {
                if (const core::Error trouble = secrets.troubleOf(u"door"_s); !trouble.rule.isEmpty())
                    return tl::unexpected<core::Error>(trouble); // it has a key, and must not open without
                return app::doorSettings(m_options.listen, passwords.value(u"door"_s));
            })
            .and_then([&](const app::DoorSettings& settings) {
                return app::GatewayDoor::open(settings, uri, m_desk.clock(), m_desk.origin());
            })
            .map([this](std::unique_ptr<app::GatewayDoor> door) {
                m_door = std::move(door);
                m_output.json({{u"at"_s, m_desk.now().toIso()}, {u"listening"_s, m_door->port()}});
            });
    }

    [[nodiscard]] core::Result<app::SendReport> sendDue() {
        auto channels = app::channelsOf(m_desk.session(), app::usualPlaces(m_desk.session().uri()));
        if (!channels)
            return tl::unexpected<core::Error>(channels.error());
        const auto report =
            app::Sender(m_desk.session(), *channels, m_desk.clock(), m_desk.origin()).sendDue(m_options.batch);
        if (report && !report->isIdle())
            tell(report);
        return report;
    }

    void tell(const core::Result<app::SendReport>& report) {
        if (!report)
            return m_output.message(app::describe(report.error()));
        m_output.json({{u"at"_s, m_desk.now().toIso()},
                       {u"sent"_s, report->sent},
                       {u"postponed"_s, report->postponed},
                       {u"undeliverable"_s, report->failed}});
    }

    /// Looks up every second, also to see in time that the machine slept or its clock was set: timers don't.
    void restUntil(std::optional<core::Instant> next) {
        QElapsedTimer resting;
        resting.start();
        while (!m_stop.hasCome() && !resting.hasExpired(kLongestRest.count())) {
            const core::Duration left = next ? *next - m_desk.now() : core::Duration(kLongestRest);
            if (left <= 0ms)
                return;
            sleep(std::min(left + 1ms, kLookEvery));
            const auto changes = look();
            if (!changes || *changes) // what failed is told by the round
                return;
        }
    }

    void sleep(std::chrono::milliseconds span) {
        if (m_stop.hasCome())
            return;
        m_timer.start(span);
        m_loop.exec();
    }

    Desk& m_desk;
    Output& m_output;
    AgentOptions m_options;
    StopSignal m_stop;
    QEventLoop m_loop;
    QTimer m_timer;
    app::ChangeWatch m_watch;
    std::unique_ptr<app::Mailroom> m_mailroom;
    std::unique_ptr<app::GatewayDoor> m_door;
    app::MailFetcher m_fetcher; ///< of single rounds
    std::unique_ptr<app::MailFetch> m_mailFetch;
    core::Error m_trouble; ///< of the clocks, as told last
};

} // namespace

void addAgentVerb(Program& program) {
    const auto options = std::make_shared<AgentOptions>();
    CLI::App& verb = addVerb(program.app, "agent", Words::tr("The background jobs without a window; JSON lines"));
    verb.add_flag("--once", options->isOnce, Words::tr("One round, then end").toStdString());
    verb.add_flag("--until-idle", options->isUntilIdle,
                  Words::tr("End when there is nothing left to do").toStdString());
    addText(verb, "--listen", options->listen,
            Words::tr("Hear the SMS gateway: PORT of this machine, or ADDRESS:PORT with a key (reparoctl channel "
                      "password door)"));
    verb.add_option("--batch", options->batch, Words::tr("Cases a round and job at most").toStdString())
        ->check(CLI::Range(1, 1'000'000).description(""))
        ->capture_default_str();
    verb.callback([&program, options] {
        program.action = [&program, options] {
            return atDesk(program.common,
                          [&](Desk& desk, Output& output) { return Agent(desk, output, *options).run(); });
        };
    });
}

} // namespace cli
