#pragma once

#include "core/clock.h"
#include "core/result.h"
#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <memory>

namespace app {

/// Text that nobody saved yet: call forms, notes, replies.
struct Draft {
    QString id; ///< random, given by the editor
    qint64 user = 0;
    QString kind; ///< "call", "note", "resolve", …
    qint64 caseId = 0;
    QJsonObject body;
    core::Instant savedAt;

    bool operator==(const Draft&) const = default;
};

/// Keeps drafts as one small file each on this machine, so that they survive a kill, a lost server and a full store.
/// Lives in the GUI thread; files are read and written in a thread of its own, in order. What can't be written (disk
/// full) stays in memory and is tried again.
class DraftBox : public QObject {
    Q_OBJECT

public:
    /// Drafts of one store; each user has a folder of his own below `folder`, which nobody else can read.
    DraftBox(const QString& folder, const core::Clock& clock, bool isInline, QObject* parent = nullptr);
    /// Waits until everything is written.
    ~DraftBox() override;

    /// Call it with each change. The draft is on disk at most 2 s after the first change that isn't, and at once after
    /// 20 changes. `savedAt` is filled in here.
    void keep(const Draft& draft);
    /// Writes everything that waits now (lock, quit).
    void flush();
    void discard(const QString& id);
    /// Every draft of the user, newest first, also those that an editor of this run has open (it knows its id).
    /// A damaged file is renamed to *.damaged and told through failed(), never silently dropped. Finishes in the GUI
    /// thread, as all futures of Office.
    [[nodiscard]] QFuture<core::Result<QList<Draft>>> recover(qint64 user);

signals:
    /// On disk; `at` is when it was handed over.
    void saved(const QString& id, const core::Instant& at);
    /// DiskFull, ReadOnly or Internal: told once until something can be written again; Corrupt: `detail` is the file.
    void failed(const core::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace app
