#pragma once

#include "app/changewatch.h"
#include "app/jobs.h"
#include "app/storetime.h"
#include "app/worker.h"
#include <QTimer>

namespace app {

/// What happens without anybody asking, in a thread of its own: changes by other desks and processes are noticed (at
/// once on PostgreSQL, within a second on SQLite), and rounds of jobs run while the writer has nothing to do: when the
/// next alarm rings, and after a change. Lives in the GUI thread.
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

    Background(const Settings& settings, StoreTime& time);
    ~Background() override;
    /// Soon a round of jobs; not now, since the person may save again.
    void noteWrite();
    void knock() { m_worker.knock(); }

signals:
    /// In the log's order, each thing once with its latest version; one actor.
    void othersChanged(const app::ChangeSet& changes);
    /// As Office::clockChanged().
    void clockChanged(const core::Error& trouble);
    /// A round of jobs has ended.
    void roundEnded(const core::Result<app::JobReport>& report);

private:
    using Changes = core::Result<QList<store::Change>>;
    [[nodiscard]] Worker::Hooks hooks();
    [[nodiscard]] core::Result<void> begin(store::Session& session);

    void look();
    [[nodiscard]] Changes findNew(const Worker::MaybeSession& session);
    void compareClocks(store::Session& session);
    void publish(const Changes& found);
    void takeTrouble(const core::Error& trouble);
    void runRound();
    [[nodiscard]] core::Result<JobReport> doRound(const Worker::MaybeSession& session);
    void endRound(const core::Result<JobReport>& report);
    void sleepUntil(std::optional<core::Instant> next);

    const Settings m_settings;
    StoreTime& m_time;
    QTimer m_lookTimer;
    QTimer m_roundTimer;
    QTimer m_afterWrite;
    std::optional<core::Instant> m_wakeAt; ///< the next round has something to do then
    core::Error m_trouble;                 ///< of the clocks, as told last
    bool m_isLooking = false;
    bool m_mustLookAgain = false;
    bool m_isWorking = false;
    bool m_mustWorkAgain = false;

    // In the worker's thread.
    std::unique_ptr<Bus> m_bus;
    ChangeWatch m_watch; ///< outlives sessions, so that a new one catches up

    Worker m_worker; ///< last: it ends before what its tasks use
};

} // namespace app
