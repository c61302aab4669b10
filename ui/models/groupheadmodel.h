#pragma once

#include <QAbstractProxyModel>
#include <QList>
#include <QString>

namespace models {

/// A group of neighbouring rows under one head.
struct RowGroup {
    QString title; ///< names the group: no two have the same
    int count = 0;

    bool operator==(const RowGroup&) const = default;
};

/// Puts a head row above each group of a sorted table ("Overdue 1", "Later today 4"). Works by arithmetic on the ranks
/// where groups begin, so its cost is that of a handful of heads however many rows there are. A head has TitleRole,
/// GroupCountRole and IsGroupHeadRole (caseroles.h) and can't be selected; a group without rows has none.
///
/// Groups follow the rows: what is inserted belongs to the group around it, and at a border to the group below. Only
/// setGroups() can know better, and moves the heads that stand wrong.
class GroupHeadModel : public QAbstractProxyModel {
    Q_OBJECT

public:
    using QAbstractProxyModel::QAbstractProxyModel;

    void setSourceModel(QAbstractItemModel* source) override;
    /// From the top down; at most a handful. A group that starts below the last row shows up when its rows do.
    void setGroups(const QList<RowGroup>& groups);
    [[nodiscard]] const QList<RowGroup>& groups() const { return m_groups; }
    [[nodiscard]] bool isHead(int row) const { return headAt(row) >= 0; }
    /// From the top down; for views that draw heads across their columns.
    [[nodiscard]] QList<int> headRows() const;

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Head {
        QString title;
        int count = 0;
        int rank = 0; ///< source row below the head
    };

    [[nodiscard]] int headAt(int row) const; ///< its place among the heads, -1 for a row of the source
    [[nodiscard]] int rowFor(int sourceRow) const;
    [[nodiscard]] static QList<Head> headsFor(const QList<RowGroup>& groups, int rows);
    void rearrange(const QList<Head>& heads);
    void moveHeads(const QList<Head>& heads);
    void moveHead(int head, int rank);
    void showCounts(const QList<Head>& heads);
    void gatherHeads(int first, int last);
    void shiftHeads(int above, int upTo, int by);
    void growGroupAbove(int rank, int by);
    void shrinkGroups(int first, int last);

    void follow(QAbstractItemModel* source);
    void beginInsert(const QModelIndex& parent, int first, int last);
    void endInsert(const QModelIndex& parent, int first, int last);
    void beginRemove(const QModelIndex& parent, int first, int last);
    void endRemove(const QModelIndex& parent, int first, int last);
    void beginMove(const QModelIndex& from, int first, int last, const QModelIndex& to, int before);
    void endMove(const QModelIndex& from, int first, int last, const QModelIndex& to, int before);
    void showChange(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles);
    void beginAnew();
    void endAnew();

    QList<RowGroup> m_groups;
    QList<Head> m_heads; ///< from the top down
    int m_rows = 0;      ///< of the source, as views know them
};

} // namespace models
