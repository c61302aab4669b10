#pragma once

#include "app/slaboard.h"
#include "models/boardroles.h"
#include <QAbstractListModel>

namespace models {

/// What everybody carries, for the strip below the board: name, bar, open ones, those within the hour, overdue ones.
class BoardLoadModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLoads(const QList<app::BoardLoad>& loads, app::BoardGrouping grouping);
    [[nodiscard]] const app::BoardLoad& loadAt(int row) const { return m_loads.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString nameOf(const app::BoardLoad& load) const;
    [[nodiscard]] QString spoken(const app::BoardLoad& load) const;
    [[nodiscard]] QString queryOf(const app::BoardLoad& load) const;

    QList<app::BoardLoad> m_loads;
    app::BoardGrouping m_grouping = app::BoardGrouping::Person;
};

} // namespace models
