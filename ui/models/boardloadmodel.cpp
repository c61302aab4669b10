#include "models/boardloadmodel.h"

#include <QLocale>
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

namespace {

bool areSamePlaces(const QList<app::BoardLoad>& left, const QList<app::BoardLoad>& right) {
    return std::ranges::equal(left, right, {}, &app::BoardLoad::id, &app::BoardLoad::id);
}

} // namespace

void BoardLoadModel::setLoads(const QList<app::BoardLoad>& loads, app::BoardGrouping grouping) {
    if (grouping == m_grouping && areSamePlaces(loads, m_loads)) {
        m_loads = loads;
        if (!loads.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_loads = loads;
    m_grouping = grouping;
    endResetModel();
}

int BoardLoadModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_loads.size());
}

QVariant BoardLoadModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const app::BoardLoad& load = m_loads.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(load);
    case FigureRole:
        return QLocale().toString(load.open);
    case ShareRole: {
        const qint64 most = std::ranges::max(m_loads, {}, &app::BoardLoad::open).open;
        return most > 0 ? static_cast<double>(load.open) / static_cast<double>(most) : 0.0;
    }
    case WithinHourRole:
        return static_cast<int>(load.withinHour);
    case OverdueRole:
        return static_cast<int>(load.overdue);
    case AbsenceRole:
        return load.absentUntil ? tr("absent") : QString();
    case QueryRole:
        return queryOf(load);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(load);
    default:
        return {};
    }
}

QString BoardLoadModel::nameOf(const app::BoardLoad& load) const {
    if (load.id != 0)
        return load.name;
    return m_grouping == app::BoardGrouping::Topic ? tr("No topic") : tr("No owner");
}

QString BoardLoadModel::spoken(const app::BoardLoad& load) const {
    QStringList parts{nameOf(load), tr("%n open", nullptr, static_cast<int>(load.open))};
    if (load.withinHour > 0)
        parts << tr("%n within the hour", nullptr, static_cast<int>(load.withinHour));
    if (load.overdue > 0)
        parts << tr("%n overdue", nullptr, static_cast<int>(load.overdue));
    if (load.absentUntil)
        parts << tr("absent until %1").arg(QLocale().toString(load.absentUntil->toLocal(), QLocale::ShortFormat));
    return parts.join(u", "_s);
}

QString BoardLoadModel::queryOf(const app::BoardLoad& load) const {
    const QString id = u'#' + QString::number(load.id);
    switch (m_grouping) {
    case app::BoardGrouping::Person:
        return load.id == 0 ? u"is:open owner:none"_s : u"is:open owner:"_s + id;
    case app::BoardGrouping::Partner:
        return u"is:open network:"_s + id;
    case app::BoardGrouping::Topic:
        return load.id == 0 ? u"is:open is:incomplete"_s : u"is:open category:"_s + id;
    }
    Q_UNREACHABLE();
}

} // namespace models
