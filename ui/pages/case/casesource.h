#pragma once

#include "app/casereads.h"
#include "app/receipt.h"
#include <QObject>

namespace app {
class Office;
}

namespace pages {

/// What is known of the case on screen.
struct CaseView {
    app::CaseDetail detail;
    QList<app::CaseDetail> mergedIn;   ///< the cases that were merged into it, for what happened to them
    std::optional<qint64> casesInYear; ///< of the customer; unknown until it is read, and to network members
};

/// The case that a page shows, read in the background and read again whenever it, its customer or a case merged into it
/// changes, here or at another desk. Lives in the GUI thread.
class CaseSource : public QObject {
    Q_OBJECT

public:
    explicit CaseSource(app::Office& office, QObject* parent = nullptr);

    /// Forgets what was shown and reads this one; an invalid id shows nothing.
    void show(core::CaseId id);
    [[nodiscard]] core::CaseId caseId() const { return m_id; }
    /// Null until the case is read.
    [[nodiscard]] const CaseView* view() const { return m_view ? &*m_view : nullptr; }

signals:
    /// The case was read, or read again.
    void loaded();
    void failed(const core::Error& error);
    /// Somebody else changed the case; loaded() follows with what is new.
    void othersChanged(const app::ChangeSet& changes);

private:
    void read();
    void take(const app::CaseDetail& detail);
    void readMerged();
    void readHistory();
    void follow(const app::ChangeSet& changes);
    [[nodiscard]] bool concerns(const app::Change& change) const;

    app::Office& m_office;
    core::CaseId m_id;
    std::optional<CaseView> m_view;
};

} // namespace pages
