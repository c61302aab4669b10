#include "pages/network/memberinboxpage.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/memberinboxmodel.h"
#include "pages/network/memberanswerpane.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/caserowdelegate.h"
#include "widgets/emptystate.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/rowcursor.h"
#include "widgets/rowlistview.h"

#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kRefreshDelay = 400ms;

} // namespace

MemberInboxPage::MemberInboxPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_tasks(new models::MemberInboxModel(this))
    , m_header(new widgets::PageHeader(context.theme, this))
    , m_answer(new MemberAnswerPane(context, this)) {
    setObjectName(u"memberInboxPage"_s);
    auto* splitter = new widgets::HairlineSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(m_answer);
    splitter->setSizes({context.theme.px(640), context.theme.px(700)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
    makeActions();
    connectOffice();
}

QWidget* MemberInboxPage::makeList() {
    const widgets::Theme& theme = context().theme;
    auto* pane = new widgets::Pane(theme, widgets::Pane::Ground::Base, this);
    m_bar = new widgets::MessageBar(theme, pane);
    m_stack = new QStackedWidget(pane);
    m_list = new widgets::RowListView(theme, m_stack);
    m_list->setObjectName(u"memberInbox"_s);
    m_list->setAccessibleName(tr("Waiting for you"));
    m_list->setModel(m_tasks);
    m_list->setItemDelegate(new widgets::CaseRowDelegate(theme, widgets::CaseRowDelegate::Shape::TwoLines, m_list));
    m_empty = new widgets::EmptyState(theme, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MemberInboxPage::followCursor);
    connect(m_bar, &widgets::MessageBar::actionTriggered, this, &MemberInboxPage::read);
    return pane;
}

void MemberInboxPage::makeActions() {
    const QString area = tr("In a list");
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys, auto act) {
        QAction* action = context().actions.add(m_list, id, text, area, keys, {u"bandeja inbox red partner"_s});
        connect(action, &QAction::triggered, this, act);
    };
    add(u"memberinbox.down"_s, tr("Next row"), {Qt::Key_J}, [this] { widgets::stepRow(*m_list, 1); });
    add(u"memberinbox.up"_s, tr("Previous row"), {Qt::Key_K}, [this] { widgets::stepRow(*m_list, -1); });
    add(u"memberinbox.open"_s, tr("Open the case"), {Qt::Key_Return, Qt::Key_Enter}, [this] {
        if (current().isValid())
            context().navigator.openCase(current());
    });
    add(u"memberinbox.answer"_s, tr("Answer"), {Qt::Key_R}, [this] {
        m_answer->show();
        m_answer->focusAnswer();
    });
    add(u"memberinbox.preview"_s, tr("Show or hide the answer"), {Qt::Key_Space},
        [this] { m_answer->setVisible(m_answer->isHidden()); });
    auto* back = context().actions.add(m_answer, u"memberinbox.back"_s, tr("Back to the list"), tr("In an answer"),
                                       {Qt::Key_Escape});
    connect(back, &QAction::triggered, m_list, [this] { m_list->setFocus(); });
}

void MemberInboxPage::connectOffice() {
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &MemberInboxPage::read);
    connect(&context().office.feed(), &app::ChangeFeed::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_minute, &QTimer::timeout, this, &MemberInboxPage::read);
    connect(m_answer, &MemberAnswerPane::done, this, &MemberInboxPage::read);
    m_minute.start(1min);
}

void MemberInboxPage::read() {
    if (!isVisible())
        return; // enter() reads
    context().office.memberInbox(this).then(this, [this](const core::Result<app::MemberInbox>& inbox) { take(inbox); });
}

void MemberInboxPage::take(const core::Result<app::MemberInbox>& inbox) {
    if (!inbox) {
        m_bar->showMessage({widgets::MessageBar::Kind::Error, {}, app::describe(inbox.error()), tr("Try again"), {}});
        return;
    }
    m_bar->clear();
    const core::CaseId kept = current();
    const bool hadFocus = m_list->hasFocus() || m_empty->hasFocus();
    m_tasks->setTasks(
        inbox->tasks,
        {context().office.clock().now(), context().office.user().id, context().office.company(), QLocale().name(), {}});
    showHead(*inbox);
    m_stack->setCurrentWidget(inbox->tasks.isEmpty() ? static_cast<QWidget*>(m_empty) : m_list);
    m_list->setCurrentIndex(m_tasks->index(std::max(0, m_tasks->rowOf(kept))));
    if (hadFocus)
        m_list->setFocus();
    m_answer->showCase(current());
}

void MemberInboxPage::showHead(const app::MemberInbox& inbox) {
    const auto company = context().office.company();
    const core::NetworkMember* member = company->catalogue.networkMember(inbox.member);
    m_header->setTitle(member ? member->name : tr("Waiting for you"));
    QStringList parts{tr("%n waiting for you", nullptr, inbox.waiting)};
    if (inbox.overdue > 0)
        parts << tr("%n overdue", nullptr, inbox.overdue);
    if (inbox.doneThisWeek > 0)
        parts << tr("%n left your hands this week", nullptr, inbox.doneThisWeek);
    m_header->setSummary(parts.join(u" · "_s));
    m_empty->setTexts(tr("Nothing waits for you."), tr("New cases and questions appear here, and reach you by text "
                                                       "message or mail."));
}

core::CaseId MemberInboxPage::current() const {
    const app::MemberTask* task = m_tasks->taskAt(m_list->currentIndex().row());
    return task ? task->row.id : core::CaseId();
}

void MemberInboxPage::followCursor() { m_answer->showCase(current()); }

void MemberInboxPage::enter() {
    m_list->setFocus();
    read();
}

QList<QWidget*> MemberInboxPage::panes() const { return {m_list, m_answer}; }

QStringList MemberInboxPage::keyHints() const {
    const Actions& actions = context().actions;
    return {actions.hint({u"memberinbox.down"_s, u"memberinbox.up"_s}, tr("move")),
            actions.hint({u"memberinbox.answer"_s}, tr("answer")), actions.hint({u"member.accept"_s}, tr("accept")),
            actions.hint({u"member.send"_s}, tr("send"))};
}

} // namespace pages
