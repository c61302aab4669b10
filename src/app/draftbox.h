#pragma once

#include "core/clock.h"
#include "core/result.h"
#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <memory>

namespace app {

/// Text that nobody saved yet: call forms, notes, replies. One small journalled file each, on this machine, so that it
/// survives a kill, a lost server and a full store. Files are written in a thread of its own.
struct Draft {
    QString id; ///< random, given by the editor
    qint64 user = 0;
    QString kind; ///< "call", "note", "resolve", …
    qint64 caseId = 0;
    QJsonObject body;
    core::Instant savedAt;

    bool operator==(const Draft&) const = default;
};

class DraftBox : public QObject {
    Q_OBJECT

public:
    /// Drafts of one store and user live below `folder`.
    DraftBox(const QString& folder, const core::Clock& clock, bool isInline, QObject* parent = nullptr);
    ~DraftBox() override;

    /// Journals the draft at most 2 s after the first change it has not written, and at once after 20 changes.
    void keep(const Draft& draft);
    /// Writes everything that waits now (lock, quit).
    void flush();
    void discard(const QString& id);
    /// What an earlier run left, newest first. A damaged file is set aside, never silently dropped.
    [[nodiscard]] QFuture<core::Result<QList<Draft>>> recover(qint64 user);

signals:
    void saved(const QString& id, const core::Instant& at);
    void failed(const core::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace app
