#include "pages/team/teampage.h"

#include "app/office.h"
#include "app/wording.h"
#include "core/permissions.h"
#include "models/teammodel.h"
#include "pages/shell/navigator.h"
#include "pages/team/absenceform.h"
#include "pages/team/moveform.h"
#include "pages/team/teamtable.h"
#include "widgets/emptystate.h"
#include "widgets/hourbars.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Figures follow a burst of changes once.
constexpr auto kRefreshDelay = 400ms;

widgets::HourBar barOf(const app::TeamHour& hour, core::Instant now) {
    const bool isToCome = hour.from > now;
    const QString figure =
        isToCome ? pages::TeamPage::tr("–/%1").arg(hour.seats) : u"%1/%2"_s.arg(hour.received).arg(hour.seats);
    const QString words =
        isToCome
            ? pages::TeamPage::tr("%1:00, still to come: %2 seats").arg(hour.hour).arg(hour.seats)
            : pages::TeamPage::tr("%1:00, %2 contacts, %3 seats").arg(hour.hour).arg(hour.received).arg(hour.seats);
    return {QString::number(hour.hour), figure, hour.received, hour.isTooMany,
            hour.isTooMany ? words + u", "_s + pages::TeamPage::tr("more than they take on average") : words};
}

} // namespace

TeamPage::TeamPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_team(new models::TeamModel(this)) {
    setObjectName(u"teamPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeBody(), 1);
    makeActions();
    closeForms();
    connectOffice();
    read();
}

void TeamPage::connectOffice() {
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &TeamPage::read);
    connect(&context().office.feed(), &app::ChangeFeed::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&context().office, &app::Office::companyChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_minute, &QTimer::timeout, this, &TeamPage::read);
    m_minute.start(1min);
}

void TeamPage::read() {
    context().office.team(this).then(this, [this](const core::Result<app::Team>& team) { take(team); });
}

void TeamPage::take(const core::Result<app::Team>& team) {
    if (!team) {
        m_bar->showMessage({widgets::MessageBar::Kind::Error, {}, app::describe(team.error()), tr("Try again"), {}});
        return;
    }
    m_bar->clear();
    m_team->setTeam(*team);
    const bool isFirst = !std::exchange(m_isRead, true);
    m_stack->setCurrentWidget(team->members.isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
    if (isFirst && !team->members.isEmpty())
        m_table->setCurrentUser({});
    showHours(*team);
    showSummary(*team);
    followCursor();
    for (HandoverForm* form : {static_cast<HandoverForm*>(m_absence), static_cast<HandoverForm*>(m_move)})
        if (form->isVisible())
            form->refresh();
}

void TeamPage::showHours(const app::Team& team) {
    QList<widgets::HourBar> bars;
    for (const app::TeamHour& each : team.hours)
        bars << barOf(each, team.now);
    const QString remark = team.perSeat > 0 ? tr("a seat takes %1 an hour on average over 30 days; ! = more than that")
                                                  .arg(QLocale().toString(team.perSeat, 'f', 1))
                                            : QString();
    m_hours->setTitle(tr("Contacts per hour against seats"), remark);
    m_hours->setBars(bars);
}

void TeamPage::showSummary(const app::Team& team) {
    int open = 0;
    int overdue = 0;
    int absent = 0;
    for (const app::TeamMember& each : team.members) {
        open += each.open;
        overdue += each.overdue;
        absent += each.isAbsent(team.now) ? 1 : 0;
    }
    QStringList parts{tr("%n open", nullptr, open)};
    if (overdue > 0)
        parts << tr("%n overdue", nullptr, overdue);
    if (team.unassigned > 0)
        parts << tr("%n without owner", nullptr, team.unassigned);
    if (absent > 0)
        parts << tr("%n absent", nullptr, absent);
    m_header->setSummary(parts.join(u", "_s));
}

/// What can be done with the person under the cursor.
void TeamPage::followCursor() {
    const app::TeamMember* member = m_team->memberAt(m_team->rowOf(m_table->currentUser()));
    const bool isAbsent = member && member->isAbsent(m_team->team().now);
    const bool mayDeclare =
        member && core::mayDoFor(context().office.user(), core::Verb::ManageAbsences, member->user).has_value();
    m_absenceAct->setText(isAbsent ? tr("Is back") : tr("Absence"));
    m_absenceAct->setEnabled(mayDeclare);
    m_moveAct->setEnabled(mayDeclare && member->open > 0);
}

void TeamPage::openCases() {
    const core::User* user = context().office.company()->user(m_table->currentUser());
    if (user)
        context().navigator.openList(u"is:open owner:%1"_s.arg(user->login));
}

void TeamPage::begin(HandoverForm* form) {
    const core::UserId user = m_table->currentUser();
    if (!user.isValid())
        return;
    closeForms();
    form->show();
    form->beginFor(user);
    form->focusFirst();
}

void TeamPage::closeForms() {
    m_absence->hide();
    m_move->hide();
}

void TeamPage::connectForm(HandoverForm* form) {
    connect(form, &ActForm::submitted, this, [this, form] { submit(form); });
    connect(form, &ActForm::cancelled, this, [this] {
        closeForms();
        m_table->setFocus();
    });
}

void TeamPage::submit(HandoverForm* form) {
    if (!form->isReady() || !form->check())
        return;
    form->clearErrors();
    form->setBusy(true);
    context()
        .office.submitAll(form->commands())
        .then(this, [this, form](const QList<core::Result<app::Receipt>>& outcomes) { told(form, outcomes); });
}

void TeamPage::told(HandoverForm* form, const QList<core::Result<app::Receipt>>& outcomes) {
    form->setBusy(false);
    QList<app::Receipt> receipts;
    for (const core::Result<app::Receipt>& each : outcomes)
        if (each)
            receipts << *each;
    const auto failed = std::find_if(outcomes.begin(), outcomes.end(), [](const auto& each) { return !each; });
    if (!receipts.isEmpty())
        context().navigator.tellDone(form->doneText(receipts.first()), receipts);
    if (failed != outcomes.end()) {
        form->showError(failed->error());
        form->refresh();
        return;
    }
    closeForms();
    m_table->setFocus();
    read();
}

void TeamPage::leaveOrReturn() {
    const app::TeamMember* member = m_team->memberAt(m_team->rowOf(m_table->currentUser()));
    if (member && member->isAbsent(m_team->team().now))
        endAbsence(*member->absence);
    else if (member)
        begin(m_absence);
}

void TeamPage::endAbsence(const core::Absence& absence) {
    context().office.submit(app::EndAbsence{absence.id}).then(this, [this](const core::Result<app::Receipt>& receipt) {
        if (!receipt)
            return context().navigator.tellFailed(receipt.error());
        context().navigator.tellDone(tr("%1 is back").arg(receipt->ownerName), *receipt);
        read();
    });
}

void TeamPage::enter() {
    (m_stack->currentWidget() == m_table ? static_cast<QWidget*>(m_table) : m_hours)->setFocus();
    if (m_isRead)
        read();
}

QList<QWidget*> TeamPage::panes() const {
    QList<QWidget*> panes{m_table};
    for (QWidget* form : {static_cast<QWidget*>(m_absence), static_cast<QWidget*>(m_move)})
        if (form->isVisible())
            panes << form;
    return panes << m_hours;
}

QStringList TeamPage::keyHints() const {
    return {tr("J K move"), tr("Enter opens the list"), tr("A moves cases"), tr("X absence")};
}

} // namespace pages
