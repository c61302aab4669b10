#pragma once

#include "app/draftbox.h"
#include "core/agreement.h"
#include <QHash>
#include <QObject>

namespace app {
class Office;
}

namespace pages {

/// An agreement that somebody edits, and the version that he began with: an invalid pin for a new one.
struct AgreementEdit {
    core::Agreement draft;
    core::AgreementPin from;

    bool operator==(const AgreementEdit&) const = default;
};

/// What was changed and not saved, by agreement: it waits there while another one is looked at, and on disk for the
/// case that the window closes.
class AgreementDrafts : public QObject {
    Q_OBJECT

public:
    AgreementDrafts(app::Office& office, QObject* parent);

    [[nodiscard]] static QString keyOf(core::AgreementId id) { return QString::number(id.value()); }
    [[nodiscard]] static QString newKey();
    /// Reads those of an earlier run; recovered() follows.
    void recover();
    /// Null when nothing is unsaved.
    [[nodiscard]] const AgreementEdit* find(const QString& key) const;
    /// Agreements that were never saved, oldest first.
    [[nodiscard]] QStringList newOnes() const;
    void keep(const QString& key, const AgreementEdit& edit);
    void discard(const QString& key);

signals:
    void recovered();
    /// On disk since then.
    void saved(const QString& key, const core::Instant& at);
    void failed(const core::Error& error);

private:
    struct Kept {
        AgreementEdit edit;
        QString draftId;
    };
    void take(const QList<app::Draft>& drafts);

    app::Office& m_office;
    QHash<QString, Kept> m_kept;
    QStringList m_newOnes;
};

} // namespace pages
