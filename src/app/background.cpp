#include "app/background.h"

#include "store/dataversion.h"
#include "store/unitofwork.h"
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr auto kLookEvery = 1s; ///< also how soon a dead server connection is noticed
constexpr auto kRoundEvery = 5s;
constexpr auto kAfterWrite = 250ms;
/// Small, so that a save never waits behind much: on SQLite one writer excludes the other.
constexpr int kRoundBatch = 16;
constexpr int kPage = 500;
/// A view is told of an import by others in pieces that it can look through between two frames.
constexpr qsizetype kLargestSet = 500;

} // namespace

Background::Background(const Settings& settings, const core::Clock& clock)
    : m_settings(settings)
    , m_clock(clock)
    , m_worker(u"reparo-jobs"_s, settings.uri, false, TaskThread::AtEnd::DropWaiting, hooks()) {
    connect(&m_lookTimer, &QTimer::timeout, this, &Background::look);
    m_lookTimer.start(kLookEvery);
    look();
    if (!settings.runsJobs)
        return;
    connect(&m_roundTimer, &QTimer::timeout, this, &Background::runRound);
    m_roundTimer.start(kRoundEvery);
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
    m_dataVersion.reset();
    m_bus = std::make_unique<Bus>(session, m_clock, m_settings.origin + u"-jobs"_s);
    session.listen([this] { m_worker.tellHome([this] { look(); }); });
    return m_bus->refreshCompany().and_then([&] {
        return store::read(session, [&]() -> core::Result<void> {
            if (!m_cursor)
                m_cursor.emplace(store::lastChange(session));
            return {};
        });
    });
}

void Background::look() {
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
    Changes found = store::read(session, [&] { return readNew(session); });
    if (!found)
        m_dataVersion.reset();
    else if (std::ranges::any_of(changeSetsOf(*found), concernsCompany))
        if (const auto refreshed = m_bus->refreshCompany(); !refreshed)
            return tl::unexpected<core::Error>(refreshed.error());
    return found;
}

/// A failed read leaves the cursor where it was, so that nothing is skipped.
Background::Changes Background::readNew(store::Session& session) {
    const std::optional<qint64> version = store::dataVersion(session);
    if (version && version == m_dataVersion)
        return QList<store::Change>();
    store::ChangeCursor cursor = *m_cursor;
    QList<store::Change> found;
    for (auto page = cursor.next(session, kPage); !page.isEmpty(); page = cursor.next(session, kPage))
        found << page;
    found.removeIf([this](const store::Change& change) { return change.origin == m_settings.origin; });
    m_cursor = cursor;
    m_dataVersion = version;
    return found;
}

void Background::publish(const Changes& found) {
    m_isLooking = false;
    if (found)
        for (const ChangeSet& changes : changeSetsOf(*found))
            emit othersChanged(changes);
    if (std::exchange(m_mustLookAgain, false))
        look();
}

void Background::runRound() {
    if (m_isWorking || !m_settings.isWriterIdle())
        return;
    m_isWorking = true;
    m_worker.change<core::Result<JobReport>>([this](const Worker::MaybeSession& session) { return doRound(session); },
                                             [this](const core::Result<JobReport>& report) {
                                                 m_isWorking = false;
                                                 if (!report || report->isIdle())
                                                     return;
                                                 look();
                                                 runRound();
                                             });
}

core::Result<JobReport> Background::doRound(const Worker::MaybeSession& session) {
    if (!session)
        return tl::unexpected<core::Error>(session.error());
    return runJobs(**session, *m_bus, m_clock, kRoundBatch);
}

QList<ChangeSet> changeSetsOf(const QList<store::Change>& changes) {
    QList<ChangeSet> sets;
    QHash<std::pair<QString, qint64>, qsizetype> places; // in the last set
    for (const store::Change& change : changes) {
        if (sets.isEmpty() || sets.last().actor != change.actor || sets.last().changes.size() >= kLargestSet) {
            sets << ChangeSet{{}, change.actor, {}, false};
            places.clear();
        }
        QList<Change>& set = sets.last().changes;
        const auto place = places.constFind({change.entity, change.entityId});
        if (place != places.cend()) {
            set[*place].version = change.version;
        } else {
            places.insert({change.entity, change.entityId}, set.size());
            set << Change{change.entity, change.entityId, change.version};
        }
    }
    return sets;
}

bool concernsCompany(const ChangeSet& changes) {
    return std::ranges::any_of(changes.changes, [](const Change& change) {
        return change.entity == u"setting" || change.entity == u"user" || change.entity == u"catalogue" ||
               change.entity == u"agreement" || change.entity == u"calendar" || change.entity == u"absence";
    });
}

} // namespace app
