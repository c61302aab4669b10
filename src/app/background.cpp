#include "app/background.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr std::chrono::milliseconds kLookEvery = 1s; ///< also how soon a dead server connection is noticed
constexpr std::chrono::milliseconds kAfterWrite = 250ms;
/// When nothing is to do: only in case that something was missed.
constexpr std::chrono::milliseconds kLongestRest = 60s;
constexpr std::chrono::milliseconds kAfterFailure = 5s;
constexpr std::chrono::milliseconds kWhileWriting = 50ms;
/// Small, so that a save never waits behind much: on SQLite one writer excludes the other.
constexpr int kRoundBatch = 16;

} // namespace

Background::Background(const Settings& settings, StoreTime& time)
    : m_settings(settings)
    , m_time(time)
    , m_watch(settings.origin)
    , m_worker(u"reparo-jobs"_s, settings.uri, false, TaskThread::AtEnd::DropWaiting, hooks()) {
    connect(&m_lookTimer, &QTimer::timeout, this, &Background::look);
    m_lookTimer.start(kLookEvery);
    look();
    if (!settings.runsJobs)
        return;
    m_roundTimer.setSingleShot(true);
    m_roundTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_roundTimer, &QTimer::timeout, this, &Background::runRound);
    m_afterWrite.setSingleShot(true);
    connect(&m_afterWrite, &QTimer::timeout, this, &Background::runRound);
    runRound();
}

Background::~Background() = default;

void Background::noteWrite() {
    if (m_settings.runsJobs)
        m_afterWrite.start(kAfterWrite);
}

Worker::Hooks Background::hooks() {
    Worker::Hooks hooks;
    hooks.opened = [this](store::Session& session) { return begin(session); };
    hooks.closing = [this] { m_bus.reset(); };
    hooks.healthChanged = m_settings.healthChanged;
    return hooks;
}

core::Result<void> Background::begin(store::Session& session) {
    m_bus = std::make_unique<Bus>(session, m_time, m_settings.origin + u"-jobs"_s);
    session.listen([this] { m_worker.tellHome([this] { look(); }); });
    return m_bus->refreshCompany().and_then([&] { return m_watch.begin(session); });
}

/// Every second, also to see in time that the machine slept or its clock was set: timers don't.
void Background::look() {
    if (m_wakeAt && m_time.now() >= *m_wakeAt)
        runRound();
    if (m_isLooking) {
        m_mustLookAgain = true;
        return;
    }
    m_isLooking = true;
    m_worker.change<Changes>([this](const Worker::MaybeSession& session) { return findNew(session); },
                             [this](const Changes& found) { publish(found); });
}

Background::Changes Background::findNew(const Worker::MaybeSession& maybeSession) {
    if (!maybeSession)
        return tl::unexpected<core::Error>(maybeSession.error());
    store::Session& session = **maybeSession;
    compareClocks(session);
    return m_watch.next(session, *m_bus);
}

/// A server that can't be asked is told as such by what else fails.
void Background::compareClocks(store::Session& session) {
    if (const auto trust = m_time.compare(session))
        m_worker.tellHome([this, trouble = troubleOf(*trust)] { takeTrouble(trouble); });
}

/// Told at every look while it lasts, so that a page that is made later knows it too.
void Background::takeTrouble(const core::Error& trouble) {
    const bool isMended = trouble.rule.isEmpty() && !m_trouble.rule.isEmpty();
    m_trouble = trouble;
    if (isMended || !trouble.rule.isEmpty())
        emit clockChanged(trouble);
}

void Background::publish(const Changes& found) {
    m_isLooking = false;
    if (found && !found->isEmpty()) {
        noteWrite(); // an alarm may ring earlier now
        for (const ChangeSet& changes : changeSetsOf(*found))
            emit othersChanged(changes);
    }
    if (std::exchange(m_mustLookAgain, false))
        look();
}

void Background::runRound() {
    if (!m_settings.runsJobs)
        return;
    if (m_isWorking) {
        m_mustWorkAgain = true;
        return;
    }
    if (!m_settings.isWriterIdle()) {
        m_roundTimer.start(kWhileWriting);
        return;
    }
    m_isWorking = true;
    m_wakeAt.reset();
    m_worker.change<core::Result<JobReport>>([this](const Worker::MaybeSession& session) { return doRound(session); },
                                             [this](const core::Result<JobReport>& report) { endRound(report); });
}

core::Result<JobReport> Background::doRound(const Worker::MaybeSession& session) {
    if (!session)
        return tl::unexpected<core::Error>(session.error());
    return runJobs(**session, *m_bus, m_time, kRoundBatch);
}

void Background::endRound(const core::Result<JobReport>& report) {
    m_isWorking = false;
    emit roundEnded(report);
    const bool didSomething = report && !report->isIdle();
    if (didSomething)
        look();
    if (std::exchange(m_mustWorkAgain, false) || didSomething) {
        runRound();
    } else {
        sleepUntil(report ? report->nextAt : m_time.now() + core::Duration(kAfterFailure));
    }
}

void Background::sleepUntil(std::optional<core::Instant> next) {
    m_wakeAt = next;
    const core::Duration rest = next ? *next - m_time.now() + 1ms : core::Duration(kLongestRest);
    m_roundTimer.start(std::clamp<std::chrono::milliseconds>(rest, 1ms, kLongestRest));
}

} // namespace app
