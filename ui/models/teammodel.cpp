#include "models/teammodel.h"

#include "models/teamroles.h"
#include "models/timetext.h"
#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShades = 5;

/// "2 h", "4 d": one unit, since only the order of magnitude matters here.
QString coarseSpan(core::Duration span) {
    const qint64 hours = span / std::chrono::hours(1);
    return hours < 24 ? TeamModel::tr("%1 h").arg(hours) : TeamModel::tr("%1 d").arg(hours / 24);
}

bool haveSamePeople(const app::Team& left, const app::Team& right) {
    return std::equal(left.members.begin(), left.members.end(), right.members.begin(), right.members.end(),
                      [](const auto& one, const auto& other) { return one.user == other.user; }) &&
           left.hours.size() == right.hours.size();
}

} // namespace

void TeamModel::setTeam(const app::Team& team) {
    const bool isSame = haveSamePeople(m_team, team);
    if (!isSame)
        beginResetModel();
    m_team = team;
    m_mostDue = 0;
    for (const app::TeamMember& each : team.members)
        for (const int due : each.due)
            m_mostDue = std::max(m_mostDue, due);
    if (!isSame)
        return endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const app::TeamMember* TeamModel::memberAt(int row) const {
    return row >= 0 && row < m_team.members.size() ? &m_team.members.at(row) : nullptr;
}

int TeamModel::rowOf(core::UserId user) const {
    for (int row = 0; row < m_team.members.size(); ++row)
        if (m_team.members.at(row).user == user)
            return row;
    return -1;
}

QString TeamModel::absenceText(int row) const {
    const app::TeamMember* member = memberAt(row);
    if (!member || !member->absence)
        return {};
    const core::Absence& absence = *member->absence;
    return member->isAbsent(m_team.now) ? tr("absent until %1").arg(dueTime(absence.end(), m_team.now, QLocale()))
                                        : tr("absent from %1").arg(dueTime(absence.from, m_team.now, QLocale()));
}

int TeamModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_team.members.size());
}

int TeamModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : paceColumn() + 1; }

QVariant TeamModel::data(const QModelIndex& index, int role) const {
    const app::TeamMember* member = index.isValid() ? memberAt(index.row()) : nullptr;
    if (!member)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(*member, column);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(*member, column);
    case Qt::TextAlignmentRole:
        return int(column == PersonColumn ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter);
    case CellKindRole:
        return kindOf(*member, column);
    case HeatRole:
        return heatOf(*member, column);
    case SparkRole:
        return QVariant::fromValue(member->closed);
    case IsWeakRole:
        return isWeak(*member);
    case IsStrongRole:
        return (column == OverdueColumn && member->overdue > 0) || (column == UrgentColumn && member->withinHour > 0);
    default:
        return {};
    }
}

bool TeamModel::isWeak(const app::TeamMember& member) const { return member.isAbsent(m_team.now) || !member.isActive; }

int TeamModel::kindOf(const app::TeamMember& member, int column) const {
    if (column == PersonColumn)
        return int(TeamCell::Person);
    if (column == UrgentColumn)
        return int(TeamCell::Urgent);
    if (column == OverdueColumn)
        return int(TeamCell::Overdue);
    if (column == paceColumn())
        return int(TeamCell::Pace);
    if (column < FirstHourColumn)
        return int(TeamCell::Figure);
    return int(member.isAbsent(m_team.now) ? TeamCell::Absence : TeamCell::Heat);
}

int TeamModel::heatOf(const app::TeamMember& member, int column) const {
    const int due = column >= FirstHourColumn && column < paceColumn() ? member.due.value(column - FirstHourColumn) : 0;
    if (due == 0)
        return 0;
    return m_mostDue <= kShades ? due : (due * kShades + m_mostDue - 1) / m_mostDue;
}

QString TeamModel::ageText(const app::TeamMember& member) const {
    return member.oldest ? coarseSpan(m_team.now - *member.oldest) : u"–"_s;
}

QString TeamModel::paceText(const app::TeamMember& member) const {
    return QLocale().toString(member.closedPerDay, 'f', 1);
}

QVariant TeamModel::shown(const app::TeamMember& member, int column) const {
    const auto figure = [](int value) { return value == 0 ? u"–"_s : QLocale().toString(value); };
    switch (column) {
    case PersonColumn:
        return member.isActive ? member.name : tr("%1 (account closed)").arg(member.name);
    case OpenColumn:
        return QLocale().toString(member.open);
    case UrgentColumn:
        return figure(member.withinHour);
    case OverdueColumn:
        return figure(member.overdue);
    case OldestColumn:
        return ageText(member);
    default:
        break;
    }
    if (column == paceColumn())
        return paceText(member);
    if (member.isAbsent(m_team.now))
        return column == FirstHourColumn ? absenceAndCases(member) : QString();
    const int due = member.due.value(column - FirstHourColumn);
    return due == 0 ? QString() : QLocale().toString(due);
}

/// Cases that stayed with the person are one key away from others.
QString TeamModel::absenceAndCases(const app::TeamMember& member) const {
    const QString absence = absenceText(rowOf(member.user));
    return member.open == 0 ? absence : absence + u" · "_s + tr("A moves %n case(s)", nullptr, member.open);
}

QString TeamModel::spoken(const app::TeamMember& member, int column) const {
    switch (column) {
    case PersonColumn: {
        const QString absence = absenceText(rowOf(member.user));
        return absence.isEmpty() ? shown(member, column).toString() : u"%1, %2"_s.arg(member.name, absence);
    }
    case OpenColumn:
        return tr("%n open", nullptr, member.open);
    case UrgentColumn:
        return tr("%n due within the hour", nullptr, member.withinHour);
    case OverdueColumn:
        return tr("%n overdue", nullptr, member.overdue);
    case OldestColumn:
        return member.oldest ? tr("oldest open case: %1").arg(spanText(m_team.now - *member.oldest))
                             : tr("no open case");
    default:
        break;
    }
    if (column == paceColumn())
        return spokenPace(member);
    if (member.isAbsent(m_team.now))
        return absenceText(rowOf(member.user));
    return tr("%n due between %1", nullptr, member.due.value(column - FirstHourColumn))
        .arg(headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
}

QString TeamModel::spokenPace(const app::TeamMember& member) const {
    QStringList days;
    for (const int closed : member.closed)
        days << QString::number(closed);
    return tr("%1 closed a day on average over 30 days; the last %2 days: %3")
        .arg(paceText(member), QString::number(member.closed.size()), days.join(u", "_s));
}

bool TeamModel::isNow(const app::TeamHour& hour) const {
    return hour.from <= m_team.now && m_team.now < hour.from + std::chrono::hours(1);
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isSpoken = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (role == Qt::TextAlignmentRole) {
        const bool isHour = section >= FirstHourColumn && section < paceColumn();
        return int(isHour                    ? Qt::AlignHCenter
                   : section == PersonColumn ? Qt::AlignLeft
                                             : Qt::AlignRight) |
               int(Qt::AlignVCenter);
    }
    if (role == IsStrongRole) {
        const int hour = section - FirstHourColumn;
        return hour >= 0 && hour < hourCount() && isNow(m_team.hours.at(hour));
    }
    return role == Qt::DisplayRole || isSpoken ? headText(section, isSpoken) : QVariant();
}

QString TeamModel::headText(int section, bool isSpoken) const {
    switch (section) {
    case PersonColumn:
        return tr("Person");
    case OpenColumn:
        return tr("Open");
    case UrgentColumn:
        return isSpoken ? tr("due within the hour") : tr("In 1 h");
    case OverdueColumn:
        return tr("Overdue");
    case OldestColumn:
        return tr("Oldest");
    default:
        break;
    }
    if (section == paceColumn())
        return isSpoken ? tr("closed cases a day over the last 30 days, and each of the last 12") : tr("Closed a day");
    const app::TeamHour& hour = m_team.hours.at(section - FirstHourColumn);
    return isSpoken ? tr("%1:00 and %2:00").arg(hour.hour).arg((hour.hour + 1) % 24) : QString::number(hour.hour);
}

} // namespace models
