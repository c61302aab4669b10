#pragma once

#include "app/slaboard.h"
#include "models/boardroles.h"
#include "models/caserowtext.h"
#include <QAbstractListModel>

namespace models {

/// What the words of the board depend on beside the board.
struct BoardContext {
    RowContext row;
    app::BoardGrouping grouping = app::BoardGrouping::Person;
};

/// One line of a column. `key` tells it from the others while the board changes.
struct BoardLineItem {
    BoardLine line = BoardLine::Card;
    qint64 key = 0;
    std::optional<app::BoardCard> card;
    QString text;
    QString figure;
    double share = 0;
    QString query;

    bool operator==(const BoardLineItem&) const = default;
};

/// A column of the SLA board: a few lines known as a whole, with the roles of boardroles.h and caseroles.h. Lines that
/// stay keep their place under the cursor when a newer board comes.
class BoardColumnModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLines(const QList<BoardLineItem>& lines, const BoardContext& context);
    /// Time went on: chips tell what is left.
    void setNow(core::Instant now);

    [[nodiscard]] core::CaseId caseAt(int row) const;
    /// -1 when it is not here.
    [[nodiscard]] int rowOf(core::CaseId id) const;
    [[nodiscard]] const QList<BoardLineItem>& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void dropMissing(const QList<BoardLineItem>& lines);
    void place(int row, const BoardLineItem& line);
    [[nodiscard]] QVariant caseData(const BoardLineItem& line, int role) const;

    QList<BoardLineItem> m_lines;
    BoardContext m_context;
};

} // namespace models
