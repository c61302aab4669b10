#include "app/office.h"
#include "models/teammodel.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "pages/team/absenceform.h"
#include "pages/team/moveform.h"
#include "pages/team/teampage.h"
#include "pages/team/teamtable.h"
#include "widgets/emptystate.h"
#include "widgets/hourbars.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

QWidget* TeamPage::makeHeader() {
    m_header = new widgets::PageHeader(context().theme, this);
    m_header->setTitle(tr("Team"));
    return m_header;
}

QWidget* TeamPage::makeBody() {
    const widgets::Theme& theme = context().theme;
    auto* pane = new widgets::Pane(theme, widgets::Pane::Ground::Base, this);
    m_bar = new widgets::MessageBar(theme, pane);
    m_stack = new QStackedWidget(pane);
    m_table = new TeamTable(theme, *m_team, m_stack);
    m_empty = new widgets::EmptyState(theme, m_stack);
    m_empty->setTexts(tr("There is nobody here yet."),
                      tr("Claims managers appear as soon as an administrator gives them an account."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_absence = new AbsenceForm(context(), pane);
    m_move = new MoveForm(context(), pane);
    m_hours = new widgets::HourBars(theme, pane);
    m_hours->setObjectName(u"hours"_s);
    m_hours->setTitle(tr("Contacts per hour against seats"), {});
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_absence);
    column->addWidget(m_move);
    column->addWidget(m_hours);
    connectForm(m_absence);
    connectForm(m_move);
    connect(m_table, &TeamTable::currentUserChanged, this, &TeamPage::followCursor);
    connect(m_table, &QTableView::doubleClicked, this, &TeamPage::openCases);
    connect(m_bar, &widgets::MessageBar::actionTriggered, this, &TeamPage::read);
    return pane;
}

void TeamPage::makeActions() {
    const QString area = tr("In a list");
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys,
                         const QStringList& synonyms, auto act) {
        QAction* action = context().actions.add(m_table, id, text, area, keys, synonyms);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(u"team.down"_s, tr("Next row"), {Qt::Key_J}, {}, [this] { m_table->step(1); });
    add(u"team.up"_s, tr("Previous row"), {Qt::Key_K}, {}, [this] { m_table->step(-1); });
    add(u"team.open"_s, tr("Open the list"), {Qt::Key_Return, Qt::Key_Enter}, {}, [this] { openCases(); });
    m_moveAct = add(u"team.move"_s, tr("Move cases"), {Qt::Key_A}, {u"mover casos reasignar assign"_s},
                    [this] { begin(m_move); });
    m_absenceAct = add(u"team.absence"_s, tr("Absence"), {Qt::Key_X}, {u"ausencia vacaciones holidays ill"_s},
                       [this] { leaveOrReturn(); });
    auto* move =
        new widgets::KeyButton(context().theme, m_moveAct->text(), {}, widgets::KeyButton::Look::Plain, m_header);
    move->setObjectName(u"moveButton"_s);
    move->setAction(m_moveAct);
    m_absenceButton =
        new widgets::KeyButton(context().theme, m_absenceAct->text(), {}, widgets::KeyButton::Look::Primary, m_header);
    m_absenceButton->setObjectName(u"absenceButton"_s);
    m_absenceButton->setAction(m_absenceAct);
    m_header->addRight(move);
    m_header->addRight(m_absenceButton);
}

} // namespace pages
