#pragma once

#include "app/draftbox.h"
#include "core/id.h"
#include <QHash>
#include <QObject>

namespace app {
class Office;
}

namespace pages {

/// What the signed-in person has begun to write about one case and not saved, one draft a form.
class CaseDrafts : public QObject {
    Q_OBJECT

public:
    explicit CaseDrafts(app::Office& office, QObject* parent = nullptr);

    /// Looks for what was left behind; recovered() follows.
    void recover(core::CaseId id);
    /// Null when there is none for this form.
    [[nodiscard]] const app::Draft* find(const QString& form) const;
    void keep(const QString& form, const QJsonObject& body);
    void discard(const QString& form);

signals:
    void recovered();
    /// The words of this form are on disk.
    void saved(const QString& form, const core::Instant& at);
    void failed(const core::Error& error);

private:
    void take(const QList<app::Draft>& drafts);

    app::Office& m_office;
    core::CaseId m_case;
    QHash<QString, app::Draft> m_drafts; ///< by form
};

} // namespace pages
