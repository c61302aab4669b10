#include "models/groupheadmodel.h"

#include "models/caseroles.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace models {

namespace {

constexpr int kToTheEnd = std::numeric_limits<int>::max();

int rowsIn(const QList<RowGroup>& groups) {
    int rows = 0;
    for (const RowGroup& group : groups)
        rows += group.count;
    return rows;
}

/// The groups once rows came after the last one: those that were counted already fill up first, then the last group
/// grows.
QList<RowGroup> withAppended(QList<RowGroup> groups, int rowsBefore, int added) {
    const int announced = std::max(0, rowsIn(groups) - rowsBefore);
    const auto last = std::find_if(groups.rbegin(), groups.rend(), [](const RowGroup& g) { return g.count > 0; });
    if (last != groups.rend())
        last->count += std::max(0, added - announced);
    return groups;
}

} // namespace

void GroupHeadModel::setSourceModel(QAbstractItemModel* source) {
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(source);
    if (source)
        follow(source);
    endAnew();
}

void GroupHeadModel::setGroups(const QList<RowGroup>& groups) {
    m_groups = groups;
    rearrange(headsFor(m_groups, m_rows));
}

QModelIndex GroupHeadModel::mapToSource(const QModelIndex& index) const {
    if (!index.isValid() || isHead(index.row()))
        return {};
    int heads = 0;
    while (heads < m_heads.size() && m_heads[heads].rank + heads < index.row())
        ++heads;
    return sourceModel()->index(index.row() - heads, index.column());
}

QModelIndex GroupHeadModel::mapFromSource(const QModelIndex& index) const {
    return index.isValid() ? createIndex(rowFor(index.row()), index.column()) : QModelIndex();
}

QModelIndex GroupHeadModel::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex GroupHeadModel::parent(const QModelIndex& /*index*/) const { return {}; }

int GroupHeadModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows + static_cast<int>(m_heads.size());
}

int GroupHeadModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool GroupHeadModel::hasChildren(const QModelIndex& parent) const {
    return rowCount(parent) > 0 && columnCount(parent) > 0;
}

/// A head is disabled, not only unselectable, so that cursor keys step over it.
Qt::ItemFlags GroupHeadModel::flags(const QModelIndex& index) const {
    if (index.isValid() && isHead(index.row()))
        return Qt::ItemNeverHasChildren;
    return QAbstractProxyModel::flags(index);
}

QVariant GroupHeadModel::data(const QModelIndex& index, int role) const {
    const int place = index.isValid() ? headAt(index.row()) : -1;
    if (place < 0)
        return QAbstractProxyModel::data(index, role);
    const Head& head = m_heads.at(place);
    switch (role) {
    case IsGroupHeadRole:
        return true;
    case GroupCountRole:
        return head.count;
    case TitleRole:
        return head.title;
    case Qt::DisplayRole:
        return index.column() == 0 ? QVariant(head.title) : QVariant();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 %2").arg(head.title).arg(head.count);
    default:
        return {};
    }
}

/// Columns are asked for by number: through the first row, as a proxy does by itself, they would end at a head.
QVariant GroupHeadModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (!sourceModel())
        return {};
    if (orientation == Qt::Horizontal)
        return sourceModel()->headerData(section, orientation, role);
    const QModelIndex source = mapToSource(index(section, 0));
    return source.isValid() ? sourceModel()->headerData(source.row(), orientation, role) : QVariant();
}

QList<int> GroupHeadModel::headRows() const {
    QList<int> rows;
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        rows.append(m_heads[i].rank + static_cast<int>(i));
    return rows;
}

int GroupHeadModel::headAt(int row) const {
    for (qsizetype i = 0; i < m_heads.size(); ++i) {
        if (m_heads[i].rank + i == row)
            return static_cast<int>(i);
    }
    return -1;
}

int GroupHeadModel::rowFor(int sourceRow) const {
    const auto isAbove = [sourceRow](const Head& head) { return head.rank <= sourceRow; };
    return sourceRow + static_cast<int>(std::count_if(m_heads.cbegin(), m_heads.cend(), isAbove));
}

QList<GroupHeadModel::Head> GroupHeadModel::headsFor(const QList<RowGroup>& groups, int rows) {
    QList<Head> heads;
    int rank = 0;
    for (const RowGroup& group : groups) {
        if (group.count > 0 && rank < rows)
            heads.append({group.title, group.count, rank});
        rank += group.count;
    }
    return heads;
}

/// Turns the heads that are shown into these, each step told to the views.
void GroupHeadModel::rearrange(const QList<Head>& heads) {
    const auto placeIn = [](const QList<Head>& list, const QString& title) {
        const auto found = std::find_if(list.cbegin(), list.cend(), [&](const Head& h) { return h.title == title; });
        return found == list.cend() ? -1 : static_cast<int>(found - list.cbegin());
    };
    int below = std::numeric_limits<int>::max();
    for (int i = static_cast<int>(m_heads.size()) - 1; i >= 0; --i) {
        const int place = placeIn(heads, m_heads[i].title);
        // A head that left, or one that changed places with another.
        if (place >= 0 && place < below) {
            below = place;
            continue;
        }
        const int row = m_heads[i].rank + i;
        beginRemoveRows({}, row, row);
        m_heads.removeAt(i);
        endRemoveRows();
    }
    QList<Head> staying;
    for (const Head& head : heads) {
        if (placeIn(m_heads, head.title) >= 0)
            staying.append(head);
    }
    moveHeads(staying);
    for (qsizetype i = 0; i < heads.size(); ++i) {
        if (i < m_heads.size() && m_heads[i].title == heads[i].title)
            continue;
        const int row = heads[i].rank + static_cast<int>(i);
        beginInsertRows({}, row, row);
        m_heads.insert(i, heads[i]);
        endInsertRows();
    }
    showCounts(heads);
}

/// Those that go down start from the lowest, those that go up from the highest: none ever passes another.
void GroupHeadModel::moveHeads(const QList<Head>& heads) {
    for (int i = static_cast<int>(heads.size()) - 1; i >= 0; --i) {
        if (heads[i].rank > m_heads[i].rank)
            moveHead(i, heads[i].rank);
    }
    for (int i = 0; i < heads.size(); ++i) {
        if (heads[i].rank < m_heads[i].rank)
            moveHead(i, heads[i].rank);
    }
}

void GroupHeadModel::moveHead(int head, int rank) {
    const int from = m_heads[head].rank + head;
    const int to = rank + head;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_heads[head].rank = rank;
    endMoveRows();
}

void GroupHeadModel::showCounts(const QList<Head>& heads) {
    for (int i = 0; i < heads.size(); ++i) {
        if (std::exchange(m_heads[i].count, heads[i].count) == heads[i].count)
            continue;
        const int row = m_heads[i].rank + i;
        emit dataChanged(index(row, 0), index(row, columnCount() - 1), {GroupCountRole, Qt::AccessibleTextRole});
    }
}

/// Lifts the heads that stand between these rows above them, so that the rows are neighbours.
void GroupHeadModel::gatherHeads(int first, int last) {
    for (int i = 0; i < m_heads.size(); ++i) {
        if (m_heads[i].rank > first && m_heads[i].rank <= last)
            moveHead(i, first);
    }
}

void GroupHeadModel::shiftHeads(int above, int upTo, int by) {
    for (Head& head : m_heads) {
        if (head.rank > above && head.rank <= upTo)
            head.rank += by;
    }
}

void GroupHeadModel::growGroupAbove(int rank, int by) {
    const auto isAbove = [rank](const Head& head) { return head.rank <= rank; };
    const auto head = std::find_if(m_heads.crbegin(), m_heads.crend(), isAbove);
    for (RowGroup& group : m_groups) {
        if (head != m_heads.crend() && group.title == head->title)
            group.count += by;
    }
}

void GroupHeadModel::shrinkGroups(int first, int last) {
    int start = 0;
    for (RowGroup& group : m_groups) {
        const int end = start + group.count;
        group.count -= std::max(0, std::min(end, last + 1) - std::max(start, first));
        start = end;
    }
}

void GroupHeadModel::follow(QAbstractItemModel* source) {
    using Model = QAbstractItemModel;
    using Self = GroupHeadModel;
    connect(source, &Model::rowsAboutToBeInserted, this, &Self::beginInsert);
    connect(source, &Model::rowsInserted, this, &Self::endInsert);
    connect(source, &Model::rowsAboutToBeRemoved, this, &Self::beginRemove);
    connect(source, &Model::rowsRemoved, this, &Self::endRemove);
    connect(source, &Model::rowsAboutToBeMoved, this, &Self::beginMove);
    connect(source, &Model::rowsMoved, this, &Self::endMove);
    connect(source, &Model::dataChanged, this, &Self::showChange);
    connect(source, &Model::headerDataChanged, this, &Self::headerDataChanged);
    connect(source, &Model::modelAboutToBeReset, this, &Self::beginAnew);
    connect(source, &Model::modelReset, this, &Self::endAnew);
    connect(source, &Model::layoutAboutToBeChanged, this, &Self::beginAnew);
    connect(source, &Model::layoutChanged, this, &Self::endAnew);
    connect(source, &QObject::destroyed, this, [this] {
        beginAnew();
        endAnew();
    });
}

void GroupHeadModel::beginInsert(const QModelIndex& /*parent*/, int first, int last) {
    const int count = last - first + 1;
    if (first < m_rows)
        return beginInsertRows({}, rowFor(first), rowFor(first) + count - 1);
    // Heads of groups that had no rows yet come with them.
    const QList<Head> heads = headsFor(withAppended(m_groups, m_rows, count), m_rows + count);
    const auto added = static_cast<int>(heads.size() - m_heads.size());
    beginInsertRows({}, rowCount(), rowCount() + count + added - 1);
}

void GroupHeadModel::endInsert(const QModelIndex& /*parent*/, int first, int last) {
    const int count = last - first + 1;
    const bool isAppended = first == m_rows;
    if (isAppended) {
        m_groups = withAppended(m_groups, m_rows, count);
        m_heads += headsFor(m_groups, m_rows + count).mid(m_heads.size());
    } else {
        growGroupAbove(first, count);
        shiftHeads(first, kToTheEnd, count);
    }
    m_rows += count;
    endInsertRows();
    rearrange(headsFor(m_groups, m_rows));
}

void GroupHeadModel::beginRemove(const QModelIndex& /*parent*/, int first, int last) {
    gatherHeads(first, last);
    beginRemoveRows({}, rowFor(first), rowFor(last));
}

void GroupHeadModel::endRemove(const QModelIndex& /*parent*/, int first, int last) {
    const int count = last - first + 1;
    shrinkGroups(first, last);
    shiftHeads(last, kToTheEnd, -count);
    m_rows -= count;
    endRemoveRows();
    rearrange(headsFor(m_groups, m_rows));
}

void GroupHeadModel::beginMove(const QModelIndex& /*from*/, int first, int last, const QModelIndex& /*to*/,
                               int before) {
    gatherHeads(first, last);
    beginMoveRows({}, rowFor(first), rowFor(last), {}, before == m_rows ? rowCount() : rowFor(before));
}

void GroupHeadModel::endMove(const QModelIndex& /*from*/, int first, int last, const QModelIndex& /*to*/, int before) {
    const int count = last - first + 1;
    shrinkGroups(first, last);
    growGroupAbove(before, count);
    if (before > last)
        shiftHeads(last, before, -count);
    else
        shiftHeads(before, first, count);
    endMoveRows();
    rearrange(headsFor(m_groups, m_rows));
}

void GroupHeadModel::showChange(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    emit dataChanged(mapFromSource(topLeft), mapFromSource(bottomRight), roles);
}

void GroupHeadModel::beginAnew() { beginResetModel(); }

void GroupHeadModel::endAnew() {
    m_rows = sourceModel() ? sourceModel()->rowCount() : 0;
    m_heads = headsFor(m_groups, m_rows);
    endResetModel();
}

} // namespace models
