#pragma once

#include "app/receipt.h"
#include "app/teamboard.h"
#include "pages/shell/page.h"
#include <QTimer>

class QAction;
class QStackedWidget;

namespace models {
class TeamModel;
}
namespace widgets {
class EmptyState;
class HourBars;
class KeyButton;
class MessageBar;
class PageHeader;
} // namespace widgets

namespace pages {

class AbsenceForm;
class HandoverForm;
class MoveForm;
class TeamTable;

/// Who carries what today, and who is away (ux.md S2): load, due times by the hour, pace, contacts against seats. Work
/// moves and absences are declared here, with a preview in the page.
class TeamPage : public Page {
    Q_OBJECT

public:
    explicit TeamPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

private:
    QWidget* makeHeader();
    QWidget* makeBody();
    void makeActions();
    void connectForm(HandoverForm* form);
    void connectOffice();
    void read();
    void take(const core::Result<app::Team>& team);
    void showHours(const app::Team& team);
    void showSummary(const app::Team& team);
    void followCursor();
    void openCases();
    void begin(HandoverForm* form);
    void closeForms();
    void submit(HandoverForm* form);
    void told(HandoverForm* form, const QList<core::Result<app::Receipt>>& outcomes);
    void leaveOrReturn();
    void endAbsence(const core::Absence& absence);

    models::TeamModel* m_team;
    QTimer m_refresh;
    QTimer m_minute;
    bool m_isRead = false;
    widgets::PageHeader* m_header = nullptr;
    widgets::KeyButton* m_absenceButton = nullptr;
    widgets::MessageBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    TeamTable* m_table = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    widgets::HourBars* m_hours = nullptr;
    AbsenceForm* m_absence = nullptr;
    MoveForm* m_move = nullptr;
    QAction* m_moveAct = nullptr;
    QAction* m_absenceAct = nullptr;
};

} // namespace pages
