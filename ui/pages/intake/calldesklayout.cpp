#include "pages/intake/calldeskpage.h"

#include "app/office.h"
#include "pages/intake/callerpanel.h"
#include "pages/intake/callform.h"
#include "pages/intake/callsaved.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/elidedlabel.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::KeyButton;

namespace {

constexpr int kFormWidth = 790;
constexpr int kPanelWidth = 566;
constexpr int kPanelLeast = 360;
constexpr int kFieldsLeft = 142;

} // namespace

void CallDeskPage::makeLayout() {
    const widgets::Theme& theme = context().theme;
    m_header = new widgets::PageHeader(theme, this);
    m_header->setTitle(tr("Log a contact"));
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(u"callTabs"_s);
    m_tabs->setAccessibleName(tr("Contacts"));
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_header->setTabs(m_tabs);
    m_bar = new widgets::MessageBar(theme, this);
    m_stack = new QStackedWidget(this);
    m_savedCard = new CallSaved(context(), this);
    m_stack->addWidget(m_savedCard);
    makeBar();
    auto* left = new widgets::Pane(theme, widgets::Pane::Ground::Base, this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->addWidget(m_bar);
    leftColumn->addWidget(m_stack, 1);
    leftColumn->addWidget(m_acts);
    m_panel = new CallerPanel(context(), CallerPanel::Purpose::Call, this);
    auto* splitter = new widgets::HairlineSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    m_panel->setMinimumWidth(theme.px(kPanelLeast));
    splitter->setSizes({theme.px(kFormWidth), theme.px(kPanelWidth)});
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
    for (QVBoxLayout* each : {column, leftColumn}) {
        each->setContentsMargins(0, 0, 0, 0);
        each->setSpacing(0);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &CallDeskPage::showForm);
    connect(m_savedCard, &CallSaved::nextWanted, this, [this] { startContact({}); });
    connect(m_savedCard, &CallSaved::caseWanted, this, [this] { context().navigator.openCase(m_lastSaved); });
}

void CallDeskPage::makeBar() {
    const widgets::Theme& theme = context().theme;
    m_acts = new widgets::ActionBar(theme, this);
    m_acts->setLeftMargin(kFieldsLeft);
    m_save = new KeyButton(theme, tr("Save"), {}, KeyButton::Look::Primary, m_acts);
    m_saveNext = new KeyButton(theme, tr("Save and next"), {}, KeyButton::Look::Plain, m_acts);
    m_missing = new widgets::ThemedLabel(theme, widgets::Type::Body, widgets::Ink::Text2, m_acts);
    m_missing->setWordWrap(false); // the bar keeps its height
    m_consent = new KeyButton(theme, {}, {}, KeyButton::Look::Flat, m_acts);
    for (QWidget* each : QList<QWidget*>{m_save, m_saveNext, m_missing, m_consent})
        m_acts->add(each);
    m_acts->addStretch();
}

void CallDeskPage::makeActions() {
    Actions& actions = context().actions;
    const QString area = tr("Call desk");
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& key, auto act) {
        QAction* action = actions.add(this, id, text, area, {key});
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_save->setAction(add(u"intake.save"_s, tr("Save"), Qt::CTRL | Qt::Key_Return, [this] { save(false); }));
    m_saveNext->setAction(
        add(u"intake.saveNext"_s, tr("Save and next"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, [this] { save(true); }));
    auto* discard = new KeyButton(context().theme, tr("Discard"), {}, KeyButton::Look::Flat, m_acts);
    discard->setAction(add(u"intake.discard"_s, tr("Discard"), Qt::SHIFT | Qt::Key_Escape, [this] {
        if (!m_isSaving) // the receipt comes back to this form
            closeForm(form());
    }));
    m_acts->add(discard);
    add(u"intake.nextTab"_s, tr("Next contact tab"), Qt::CTRL | Qt::Key_Tab,
        [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % std::max(1, m_tabs->count())); });
}

void CallDeskPage::makeFormActions() {
    const QString area = tr("Call desk");
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& key, auto act) {
        QAction* action = context().actions.add(this, id, text, area, {key});
        connect(action, &QAction::triggered, this, [this, act] {
            if (form() != nullptr)
                (form()->*act)();
        });
        return action;
    };
    m_consent->setAction(
        add(u"intake.consent"_s, tr("Data notice read"), Qt::ALT | Qt::Key_C, &CallForm::toggleConsent));
    add(u"intake.caller"_s, tr("Change the caller"), Qt::ALT | Qt::Key_L, &CallForm::changeCaller);
    add(u"intake.newPerson"_s, tr("Create a person with what is typed"), Qt::Key_F4, &CallForm::createFromTyped);
    add(u"intake.owner"_s, tr("Change the owner"), Qt::ALT | Qt::Key_R, &CallForm::changeOwner);
    add(u"intake.more"_s, tr("More data: remedy, money, network, consumer"), Qt::ALT | Qt::Key_M,
        &CallForm::toggleMore);
    add(u"intake.solved"_s, tr("Solved in this call"), Qt::ALT | Qt::Key_S, &CallForm::toggleResolvedNow);
    add(u"intake.noContact"_s, tr("No contact details"), Qt::ALT | Qt::Key_N, &CallForm::toggleNoContact);
    const auto step = [&](const QString& id, const QString& text, const QKeySequence& key, int by) {
        connect(context().actions.add(this, id, text, area, {key}), &QAction::triggered, this, [this, by] {
            if (form() != nullptr)
                form()->stepChannel(by);
        });
    };
    step(u"intake.channelNext"_s, tr("Next channel"), Qt::ALT | Qt::Key_Right, 1);
    step(u"intake.channelPrevious"_s, tr("Previous channel"), Qt::ALT | Qt::Key_Left, -1);
    for (const core::Priority each : core::allValues<core::Priority>()) {
        const int digit = static_cast<int>(each) + 1;
        QAction* action = context().actions.add(this, u"intake.severity%1"_s.arg(digit), tr("Severity %1").arg(digit),
                                                area, {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + digit))});
        connect(action, &QAction::triggered, this, [this, each] {
            if (form() != nullptr)
                form()->setPriority(each);
        });
    }
}

} // namespace pages
