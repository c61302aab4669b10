#pragma once

#include "models/boardcolumnmodel.h"
#include <QAbstractTableModel>

namespace models {

/// The board's cards as a plain table that sorts by any column: for screen readers, for printing, for comparing. The
/// order that was chosen lasts while boards come and go.
class BoardTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Left, Number, Summary, Customer, Owner, Partner, Topic, Standing, Severity };
    static constexpr int kColumns = 9;

    using QAbstractTableModel::QAbstractTableModel;

    void setCards(const QList<app::BoardCard>& cards, const BoardContext& context);
    void setNow(core::Instant now);
    [[nodiscard]] core::CaseId caseAt(int row) const;
    [[nodiscard]] int rowOf(core::CaseId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString textOf(const app::BoardCard& card, int column) const;
    [[nodiscard]] QList<app::BoardCard> sorted(QList<app::BoardCard> cards) const;

    QList<app::BoardCard> m_cards;
    BoardContext m_context;
    int m_column = Left;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace models
