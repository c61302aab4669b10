#pragma once

#include "core/id.h"
#include <QTableView>

namespace models {
class TeamModel;
}
namespace widgets {
class Theme;
}

namespace pages {

/// The table of the team: whole rows, the cursor stays with its person when figures change.
class TeamTable : public QTableView {
    Q_OBJECT

public:
    TeamTable(const widgets::Theme& theme, models::TeamModel& team, QWidget* parent = nullptr);

    [[nodiscard]] core::UserId currentUser() const;
    void setCurrentUser(core::UserId user);
    void step(int by);

signals:
    void currentUserChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void takeMeasures();
    void spanAbsences();

    const widgets::Theme& m_theme;
    models::TeamModel& m_team;
    core::UserId m_user; ///< under the cursor
};

} // namespace pages
