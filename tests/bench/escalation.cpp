#include "app/bus.h"
#include "bench/bench.h"
#include "store/directorytable.h"
#include "store/outboxtable.h"
#include "store/unitofwork.h"
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int kEscalations = 60;
constexpr qint64 kSmallStore = 10'000;
constexpr int kLongestPause = 1'000; ///< milliseconds: as long as the agent sleeps
constexpr double kPromise = 5'000;   ///< milliseconds (issue 4)

/// The agent as companies run it, with the channels of an embedded store: messages leave as files.
class Agent {
public:
    explicit Agent(const store::Uri& uri) {
        QProcessEnvironment places = QProcessEnvironment::systemEnvironment();
        places.insert(u"XDG_DATA_HOME"_s, m_home.path());
        m_process.setProcessEnvironment(places);
        m_process.start(QStringLiteral(REPAROCTL), {u"--json"_s, u"--store"_s, uri.toText(), u"agent"_s});
        if (!m_process.waitForReadyRead())
            qFatal("no agent: %s", m_process.readAllStandardError().constData());
    }
    ~Agent() {
        m_process.terminate();
        m_process.waitForFinished();
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

/// A member who is reached by mail and text message.
core::NetworkMemberId reachableMember(Desk& desk) {
    core::NetworkProfile profile;
    profile.member = desk.company.catalogue.networkMembers.first().id;
    return valueOf(store::write(*desk.session, [&]() -> core::Result<core::NetworkMemberId> {
        profile = store::findNetworkProfile(*desk.session, profile.member);
        profile.email = u"taller@norte.example"_s;
        profile.phone = u"+573005550101"_s;
        store::writeNetworkProfile(*desk.session, profile);
        return profile.member;
    }));
}

core::CaseId loggedBy(app::Bus& bus, const core::User& user) {
    app::LogCase call;
    call.kind = core::Kind::Claim;
    call.summary = u"El técnico no llegó"_s;
    call.caller.name = u"Rosa Peña"_s;
    call.caller.phone = u"300 555 0142"_s;
    return valueOf(bus.run(user, call)).caseId;
}

/// When the last message of the case had left.
core::Instant waitUntilGone(store::Session& session, core::CaseId id) {
    for (;; QThread::msleep(20)) {
        const auto messages = valueOf(store::read(
            session, [&]() -> core::Result<QList<core::Outgoing>> { return store::findOutgoingOf(session, id); }));
        const bool isGone = messages.size() > 1 && std::ranges::all_of(messages, [](const core::Outgoing& each) {
                                return each.sentAt.has_value();
                            });
        if (isGone)
            return *std::ranges::max(messages, {}, &core::Outgoing::sentAt).sentAt;
    }
}

} // namespace

void measureEscalation(const Bench& bench) {
    const store::Uri uri = bench.stores.copy(bench.engine, kSmallStore);
    Desk desk(uri);
    const core::SystemClock clock;
    app::Bus bus(*desk.session, clock, u"bench"_s);
    const core::User user = desk.user(BenchStores::kSupervisor);
    const core::NetworkMemberId member = reachableMember(desk);
    const Agent agent(uri);
    Samples times;
    for (int i = 0; i < bench.runs(kEscalations); ++i) {
        const core::CaseId id = loggedBy(bus, user);
        QThread::msleep(static_cast<unsigned long>(desk.random.bounded(kLongestPause)));
        const core::Instant click = clock.now();
        static_cast<void>(valueOf(bus.run(user, app::EscalateCase{id, member, u"Por favor"_s})));
        times.add(static_cast<double>((waitUntilGone(*desk.session, id) - click).count()));
    }
    Figure figure = bench.figure(u"escalation"_s, u"from the click until SMS and mail have left, by the agent"_s, {},
                                 {atMost(u"p95"_s, times.percentile(0.95), kPromise, u" ms"_s)});
    figure.product = times;
    bench.report.add(figure);
}

} // namespace bench
