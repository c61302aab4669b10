#pragma once

#include "app/teamboard.h"
#include <QAbstractTableModel>

namespace models {

/// The team as a table (ux.md S2): one row a person, what is due in each hour of today as heat cells, what was closed
/// each day. Roles of teamroles.h; every cell reads as words.
class TeamModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PersonColumn, OpenColumn, UrgentColumn, OverdueColumn, OldestColumn, FirstHourColumn };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that stay keep their place in the view as long as nobody comes or goes.
    void setTeam(const app::Team& team);
    [[nodiscard]] const app::Team& team() const { return m_team; }
    /// Null outside the rows.
    [[nodiscard]] const app::TeamMember* memberAt(int row) const;
    [[nodiscard]] int rowOf(core::UserId user) const;
    [[nodiscard]] int hourCount() const { return static_cast<int>(m_team.hours.size()); }
    [[nodiscard]] int paceColumn() const { return FirstHourColumn + hourCount(); }
    /// "absent until Thu 26 Nov, 18:00"; empty for whoever is there.
    [[nodiscard]] QString absenceText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant shown(const app::TeamMember& member, int column) const;
    [[nodiscard]] QString spoken(const app::TeamMember& member, int column) const;
    [[nodiscard]] QString spokenPace(const app::TeamMember& member) const;
    [[nodiscard]] QString headText(int section, bool isSpoken) const;
    [[nodiscard]] int kindOf(const app::TeamMember& member, int column) const;
    [[nodiscard]] int heatOf(const app::TeamMember& member, int column) const;
    [[nodiscard]] QString ageText(const app::TeamMember& member) const;
    [[nodiscard]] QString absenceAndCases(const app::TeamMember& member) const;
    [[nodiscard]] QString paceText(const app::TeamMember& member) const;
    [[nodiscard]] bool isNow(const app::TeamHour& hour) const;
    [[nodiscard]] bool isWeak(const app::TeamMember& member) const;

    app::Team m_team;
    int m_mostDue = 0; ///< in one cell: what the hottest shade stands for
};

} // namespace models
