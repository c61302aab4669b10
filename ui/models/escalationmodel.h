#pragma once

#include "app/escalations.h"
#include <QAbstractListModel>

namespace models {

/// Steps of clocks and cases at the network (roles of escalationroles.h), in the order of app::findEscalations().
class EscalationModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay keep their place in the view as long as none comes or goes.
    void setRows(const QList<app::EscalationRow>& rows, core::Instant now);
    /// Null outside the rows.
    [[nodiscard]] const app::EscalationRow* rowAt(int row) const;
    /// The same step as this one; -1 when it is gone.
    [[nodiscard]] int rowOf(const app::EscalationRow& step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<app::EscalationRow> m_rows;
    core::Instant m_now;
};

} // namespace models
