#include "pages/notices/noticespage.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/noticemodel.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "pages/shell/place.h"
#include "widgets/emptystate.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/rowcursor.h"
#include "widgets/rowlistview.h"
#include "widgets/twolinedelegate.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kRefreshDelay = 400ms;

} // namespace

NoticesPage::NoticesPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_notices(new models::NoticeModel(this)) {
    setObjectName(u"noticesPage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeBody(), 1);
    makeActions();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &NoticesPage::read);
    connect(&context.office.feed(), &app::ChangeFeed::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_minute, &QTimer::timeout, this, &NoticesPage::read);
    m_minute.start(1min);
}

QWidget* NoticesPage::makeHeader() {
    m_header = new widgets::PageHeader(context().theme, this);
    m_header->setTitle(tr("Notices"));
    return m_header;
}

QWidget* NoticesPage::makeBody() {
    const widgets::Theme& theme = context().theme;
    auto* pane = new widgets::Pane(theme, widgets::Pane::Ground::Base, this);
    m_bar = new widgets::MessageBar(theme, pane);
    m_stack = new QStackedWidget(pane);
    m_list = new widgets::RowListView(theme, m_stack);
    m_list->setObjectName(u"notices"_s);
    m_list->setAccessibleName(tr("Notices"));
    m_list->setModel(m_notices);
    m_list->setItemDelegate(new widgets::TwoLineDelegate(theme, m_list));
    m_empty = new widgets::EmptyState(theme, m_stack);
    m_empty->setTexts(tr("Nothing to tell you."),
                      tr("When the clock of a case runs out, or a case comes to you, it is said here."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_list, &QListView::doubleClicked, this, &NoticesPage::open);
    connect(m_bar, &widgets::MessageBar::actionTriggered, this, &NoticesPage::read);
    return pane;
}

void NoticesPage::makeActions() {
    const QString area = tr("In a list");
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys, auto act) {
        QAction* action = context().actions.add(m_list, id, text, area, keys, {u"avisos notices leído read"_s});
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(u"notice.down"_s, tr("Next row"), {Qt::Key_J}, [this] { widgets::stepRow(*m_list, 1); });
    add(u"notice.up"_s, tr("Previous row"), {Qt::Key_K}, [this] { widgets::stepRow(*m_list, -1); });
    add(u"notice.open"_s, tr("Open the case"), {Qt::Key_Return, Qt::Key_Enter},
        [this] { open(m_list->currentIndex()); });
    add(u"notice.read"_s, tr("Mark as read"), {Qt::Key_R}, [this] { markCurrent(); });
    m_markAll = add(u"notice.readAll"_s, tr("Mark all as read"), {Qt::SHIFT | Qt::Key_R}, [this] { mark({}); });
    auto* button =
        new widgets::KeyButton(context().theme, m_markAll->text(), {}, widgets::KeyButton::Look::Plain, m_header);
    button->setObjectName(u"markAll"_s);
    button->setAction(m_markAll);
    m_header->addRight(button);
}

void NoticesPage::read() {
    if (!isVisible())
        return; // enter() reads
    context().office.notices(this).then(
        this, [this](const core::Result<QList<core::Notification>>& notices) { take(notices); });
}

void NoticesPage::take(const core::Result<QList<core::Notification>>& notices) {
    if (!notices) {
        m_bar->showMessage({widgets::MessageBar::Kind::Error, {}, app::describe(notices.error()), tr("Try again"), {}});
        return;
    }
    m_bar->clear();
    const core::Notification* current = m_notices->noticeAt(m_list->currentIndex().row());
    const core::NotificationId kept = current ? current->id : core::NotificationId();
    const bool hadFocus = m_empty->isAncestorOf(focusWidget()) || m_list->hasFocus();
    m_notices->setNotices(*notices, context().office.clock().now());
    m_stack->setCurrentWidget(notices->isEmpty() ? static_cast<QWidget*>(m_empty) : m_list);
    const int row = std::max(0, m_notices->rowOf(kept));
    m_list->setCurrentIndex(m_notices->index(row));
    if (hadFocus && isVisible())
        m_list->setFocus();
    const int unread = m_notices->unread();
    m_markAll->setEnabled(unread > 0);
    m_header->setSummary(unread > 0 ? tr("%n unread", nullptr, unread) : tr("all read"));
}

void NoticesPage::open(const QModelIndex& index) {
    const core::Notification* notice = m_notices->noticeAt(index.row());
    if (!notice)
        return;
    const core::CaseId id = notice->caseId;
    const core::NotificationKind kind = notice->kind;
    if (!notice->readAt)
        mark({notice->id});
    if (kind == core::NotificationKind::MessageStuck && !id.isValid())
        context().navigator.goTo(place::kMessages);
    else if (id.isValid())
        context().navigator.openCase(id);
    else
        context().navigator.openList(context().office.user().role == core::Role::Supervisor
                                         ? u"is:open due:overdue"_s
                                         : u"is:open due:overdue owner:me"_s);
}

/// The next unread one takes the cursor, so that R R R reads on.
void NoticesPage::markCurrent() {
    const int row = m_list->currentIndex().row();
    const core::Notification* notice = m_notices->noticeAt(row);
    if (!notice || notice->readAt)
        return widgets::stepRow(*m_list, 1);
    const core::NotificationId id = notice->id;
    widgets::stepRow(*m_list, 1);
    mark({id});
}

void NoticesPage::mark(const QList<core::NotificationId>& ids) {
    context().office.markNoticesRead(ids).then(this, [this](const core::Result<int>& marked) {
        if (!marked)
            return context().navigator.tellFailed(marked.error());
        read();
    });
}

void NoticesPage::enter() {
    m_list->setFocus();
    read();
}

QList<QWidget*> NoticesPage::panes() const { return {m_list}; }

QStringList NoticesPage::keyHints() const {
    const Actions& actions = context().actions;
    return {actions.hint({u"notice.down"_s, u"notice.up"_s}, tr("move")), tr("Enter opens"),
            actions.hint({u"notice.read"_s}, tr("read")), actions.hint({u"notice.readAll"_s}, tr("all read"))};
}

} // namespace pages
