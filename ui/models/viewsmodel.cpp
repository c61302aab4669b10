#include "models/viewsmodel.h"

#include "models/viewroles.h"

namespace models {

void ViewsModel::setViews(const QList<app::SavedView>& views, const QString& language) {
    beginResetModel();
    m_language = language;
    m_lines.clear();
    QList<app::SavedView> mine;
    QList<app::SavedView> everyones;
    QList<app::SavedView> own;
    for (const app::SavedView& each : views) {
        if (each.owner.isValid())
            own.append(each);
        else if (each.query.contains(QLatin1String("owner:me")))
            mine.append(each);
        else
            everyones.append(each);
    }
    addGroup({}, mine);
    addGroup(tr("Team"), everyones);
    addGroup(tr("Saved"), own);
    endResetModel();
}

void ViewsModel::addGroup(const QString& head, const QList<app::SavedView>& views) {
    if (!views.isEmpty() && !head.isEmpty())
        m_lines.append({head, {}, 0});
    for (const app::SavedView& each : views)
        m_lines.append({{}, each, 0});
}

void ViewsModel::setCounts(const QList<std::optional<qint64>>& counts) {
    qsizetype next = 0;
    for (Line& each : m_lines)
        if (each.head.isEmpty() && next < counts.size())
            each.count = counts.at(next++);
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1),
                         {ViewCountRole, ViewIconRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

QList<app::SavedView> ViewsModel::views() const {
    QList<app::SavedView> views;
    for (const Line& each : m_lines)
        if (each.head.isEmpty())
            views.append(each.view);
    return views;
}

const app::SavedView* ViewsModel::viewAt(int row) const {
    return row >= 0 && row < m_lines.size() && m_lines.at(row).head.isEmpty() ? &m_lines.at(row).view : nullptr;
}

int ViewsModel::rowOfQuery(const QString& query) const {
    for (int row = 0; row < m_lines.size(); ++row)
        if (m_lines.at(row).head.isEmpty() && m_lines.at(row).view.query == query)
            return row;
    return -1;
}

int ViewsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ViewsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Line& line = m_lines.at(index.row());
    const bool isHead = !line.head.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isHead ? line.head : line.view.name.in(m_language);
    case ViewCountRole:
        return static_cast<int>(line.count.value_or(0));
    case ViewIconRole:
        return line.count ? QVariant() : QVariant(QStringLiteral("warning"));
    case IsViewHeadRole:
        return isHead;
    case Qt::ToolTipRole:
        return isHead ? QVariant()
                      : QVariant(line.count ? line.view.query : tr("Can't be read: %1").arg(line.view.query));
    case Qt::AccessibleTextRole:
        return isHead ? line.head : spoken(line);
    default:
        return {};
    }
}

QString ViewsModel::spoken(const Line& line) const {
    const QString name = line.view.name.in(m_language);
    return line.count ? tr("%1, %n case(s)", nullptr, static_cast<int>(*line.count)).arg(name)
                      : tr("%1, its filter can't be read").arg(name);
}

Qt::ItemFlags ViewsModel::flags(const QModelIndex& index) const {
    return viewAt(index.row()) != nullptr ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

} // namespace models
