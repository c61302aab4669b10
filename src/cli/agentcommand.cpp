#include "app/jobs.h"
#include "app/wording.h"
#include "cli/desk.h"
#include "cli/stopsignal.h"
#include "cli/words.h"
#include <CLI/CLI.hpp>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cli {

namespace {

struct AgentOptions {
    bool isOnce = false;
    bool isUntilIdle = false;
    int batch = 1000;
};

/// How long the agent rests when there was nothing to do.
constexpr auto kRest = 1s;
/// How long it waits for a store that can't be reached now.
constexpr auto kRetry = 5s;

/// The background jobs without a window: rounds of work, each told as a JSON line when it did anything.
class Agent {
public:
    Agent(Desk& desk, Output& output, const AgentOptions& options)
        : m_desk(desk)
        , m_output(output)
        , m_options(options) {}

    [[nodiscard]] Exit run() {
        QObject::connect(&m_stop, &StopSignal::came, &m_loop, &QEventLoop::quit);
        while (!m_stop.hasCome()) {
            // Agreements, people and absences may have changed since the last round.
            if (const auto fresh = m_desk.bus().refreshCompany(); !fresh && !mayPass(fresh.error()))
                return m_output.refuse(fresh.error());
            const auto report = app::runJobs(m_desk.session(), m_desk.bus(), m_desk.clock(), m_options.batch);
            if (!report && !mayPass(report.error()))
                return m_output.refuse(report.error());
            tell(report);
            if (m_options.isOnce || (m_options.isUntilIdle && report && report->isIdle()))
                return Exit::Done;
            if (!report || report->isIdle())
                rest(report ? kRest : kRetry);
        }
        m_output.json({{u"at"_s, m_desk.now().toIso()}, {u"stopped"_s, true}});
        return Exit::Done;
    }

private:
    /// One round has to tell at once what is wrong; who stays may see it pass.
    [[nodiscard]] bool mayPass(const core::Error& error) const {
        const bool isStaying = !m_options.isOnce && !m_options.isUntilIdle;
        return isStaying && error.code == core::ErrorCode::Busy;
    }

    void tell(const core::Result<app::JobReport>& report) {
        if (!report) {
            m_output.message(app::describe(report.error()));
            return;
        }
        if (report->isIdle() && !m_options.isOnce && !m_options.isUntilIdle)
            return;
        m_output.json({{u"at"_s, m_desk.now().toIso()},
                       {u"resumed"_s, report->resumed},
                       {u"rung"_s, report->rung},
                       {u"told"_s, report->told},
                       {u"indexed"_s, report->indexed},
                       {u"folded"_s, report->folded}});
    }

    void rest(std::chrono::milliseconds span) {
        if (m_stop.hasCome())
            return;
        QTimer::singleShot(span, &m_loop, &QEventLoop::quit);
        m_loop.exec();
    }

    Desk& m_desk;
    Output& m_output;
    AgentOptions m_options;
    StopSignal m_stop;
    QEventLoop m_loop;
};

} // namespace

void addAgentVerb(Program& program) {
    const auto options = std::make_shared<AgentOptions>();
    CLI::App& verb = addVerb(program.app, "agent", Words::tr("The background jobs without a window; JSON lines"));
    verb.add_flag("--once", options->isOnce, Words::tr("One round, then end").toStdString());
    verb.add_flag("--until-idle", options->isUntilIdle,
                  Words::tr("End when there is nothing left to do").toStdString());
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
