#pragma once

#include "app/bus.h"
#include "app/jobs.h"
#include "app/worker.h"
#include "store/changecursor.h"
#include <QTimer>

namespace app {

/// What happens without anybody asking, in a thread of its own: changes by other desks and processes are noticed (at
/// once on PostgreSQL, within a second on SQLite), and rounds of jobs run while the writer has nothing to do. Lives in
/// the GUI thread.
class Background : public QObject {
    Q_OBJECT

public:
    struct Settings {
        store::Uri uri;
        QString origin; ///< of the office; the jobs have one of their own, so that what they change is noticed too
        bool runsJobs = true;
        std::function<bool()> isWriterIdle;
        std::function<void(const core::Error&)> healthChanged;
    };

    Background(const Settings& settings, const core::Clock& clock);
    ~Background() override;
    /// Soon a round of jobs; not now, since the person may save again.
    void noteWrite();
    void knock() { m_worker.knock(); }

signals:
    /// In the log's order, each thing once with its latest version; one actor.
    void othersChanged(const app::ChangeSet& changes);

private:
    using Changes = core::Result<QList<store::Change>>;
    [[nodiscard]] Worker::Hooks hooks();
    [[nodiscard]] core::Result<void> begin(store::Session& session);

    void look();
    [[nodiscard]] Changes findNew(const Worker::MaybeSession& session);
    [[nodiscard]] Changes readNew(store::Session& session);
    void publish(const Changes& found);
    void runRound();
    [[nodiscard]] core::Result<JobReport> doRound(const Worker::MaybeSession& session);

    const Settings m_settings;
    const core::Clock& m_clock;
    QTimer m_lookTimer;
    QTimer m_roundTimer;
    QTimer m_afterWrite;
    bool m_isLooking = false;
    bool m_mustLookAgain = false;
    bool m_isWorking = false;

    // In the worker's thread.
    std::unique_ptr<Bus> m_bus;
    std::optional<store::ChangeCursor> m_cursor; ///< outlives sessions, so that a new one catches up
    std::optional<qint64> m_dataVersion;

    Worker m_worker; ///< last: it ends before what its tasks use
};

/// A set for each run of changes by one actor, in bounded pieces; of several changes to one thing the last counts.
[[nodiscard]] QList<ChangeSet> changeSetsOf(const QList<store::Change>& changes);
/// Whether the change may concern the Company value (settings, people, catalogue).
[[nodiscard]] bool concernsCompany(const ChangeSet& changes);

} // namespace app
