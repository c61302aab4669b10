#pragma once

#include "app/agreementeffect.h"
#include "app/reapplication.h"
#include <QByteArray>
#include <QStandardItemModel>

namespace pages {

/// Cases whose promises come out otherwise, as rows of two lines (models/agreementroles.h): number, before and after.
class DueChangeModel : public QStandardItemModel {
    Q_OBJECT

public:
    using QStandardItemModel::QStandardItemModel;

    /// Times in `zone`.
    void setEffects(const QList<app::CaseEffect>& effects, const QByteArray& zone, core::Instant now);
    void setPlan(const QList<app::Reapplication>& plan, const QByteArray& zone, core::Instant now);
    /// Invalid where there is no row.
    [[nodiscard]] core::CaseId caseAt(int row) const;

private:
    void addRow(core::CaseId id, const QString& number, const QString& right, const QString& line,
                const QString& state);
};

} // namespace pages
