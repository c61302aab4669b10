#include "pages/outbox/outboxpage.h"

#include "app/office.h"
#include "app/wording.h"
#include "core/permissions.h"
#include "models/outboxmodel.h"
#include "pages/outbox/letterpdf.h"
#include "pages/outbox/outgoingpane.h"
#include "pages/outbox/taskform.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/emptystate.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/rowcursor.h"
#include "widgets/rowlistview.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/twolinedelegate.h"

#include <QFileDialog>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <chrono>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::OutboxShelf;

namespace {

constexpr auto kRefreshDelay = 400ms;

QList<OutboxShelf> shelvesFor(const core::User& user) {
    if (!core::mayDo(user, core::Verb::ReadAllCases))
        return {OutboxShelf::ByHand};
    return {OutboxShelf::Attention, OutboxShelf::Waiting, OutboxShelf::ByHand, OutboxShelf::Newest};
}

QString nameOf(OutboxShelf shelf) {
    switch (shelf) {
    case OutboxShelf::Attention:
        return OutboxPage::tr("Need you");
    case OutboxShelf::ByHand:
        return OutboxPage::tr("By hand");
    case OutboxShelf::Waiting:
        return OutboxPage::tr("On their way");
    case OutboxShelf::Newest:
        return OutboxPage::tr("Newest");
    }
    Q_UNREACHABLE();
}

} // namespace

OutboxPage::OutboxPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_messages(new models::OutboxModel(this)) {
    setObjectName(u"outboxPage"_s);
    auto* ground = new widgets::Pane(context.theme, widgets::Pane::Ground::Base, this);
    m_pane = new OutgoingPane(context, ground);
    auto* inner = new QVBoxLayout(ground);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_pane, 1);
    m_task = new TaskForm(context, ground);
    const int margin = context.theme.px(20);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(margin, 0, margin, margin);
    foot->addWidget(m_task);
    inner->addLayout(foot);
    m_shelves = shelvesFor(context.office.user());
    auto* splitter = new widgets::HairlineSplitter(Qt::Horizontal, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(splitter, 1);
    splitter->addWidget(makeList());
    splitter->addWidget(ground);
    splitter->setSizes({context.theme.px(640), context.theme.px(700)});
    makeActions();
    connectOffice();
}

QWidget* OutboxPage::makeHeader() {
    m_header = new widgets::PageHeader(context().theme, this);
    m_header->setTitle(tr("Messages"));
    m_shelf = new widgets::SegmentedControl(context().theme, m_header);
    m_shelf->setObjectName(u"shelf"_s);
    m_shelf->setAccessibleName(tr("Which messages"));
    QList<widgets::Segment> segments;
    for (const OutboxShelf each : std::as_const(m_shelves))
        segments.append({nameOf(each), {}, {}});
    m_shelf->setSegments(segments);
    m_shelf->setVisible(m_shelves.size() > 1);
    m_header->addRight(m_shelf);
    connect(m_shelf, &widgets::SegmentedControl::currentChanged, this, &OutboxPage::read);
    return m_header;
}

QWidget* OutboxPage::makeList() {
    const widgets::Theme& theme = context().theme;
    auto* pane = new widgets::Pane(theme, widgets::Pane::Ground::Base, this);
    m_bar = new widgets::MessageBar(theme, pane);
    m_stack = new QStackedWidget(pane);
    m_list = new widgets::RowListView(theme, m_stack);
    m_list->setObjectName(u"outbox"_s);
    m_list->setAccessibleName(tr("Messages"));
    m_list->setModel(m_messages);
    m_list->setItemDelegate(new widgets::TwoLineDelegate(theme, m_list));
    m_empty = new widgets::EmptyState(theme, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxPage::followCursor);
    connect(m_bar, &widgets::MessageBar::actionTriggered, this, &OutboxPage::read);
    return pane;
}

void OutboxPage::makeActions() {
    const QString area = tr("In a list");
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys, auto act) {
        QAction* action = context().actions.add(m_list, id, text, area, keys, {u"mensajes messages outbox reenviar"_s});
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(u"outbox.down"_s, tr("Next row"), {Qt::Key_J}, [this] { widgets::stepRow(*m_list, 1); });
    add(u"outbox.up"_s, tr("Previous row"), {Qt::Key_K}, [this] { widgets::stepRow(*m_list, -1); });
    add(u"outbox.open"_s, tr("Open the case"), {Qt::Key_Return, Qt::Key_Enter}, [this] {
        if (const core::Outgoing* message = current())
            context().navigator.openCase(message->caseId);
    });
    m_correct = add(u"outbox.address"_s, tr("Correct the address"), {Qt::Key_E}, [this] { m_pane->focusAddress(); });
    m_retry = add(u"outbox.retry"_s, tr("Send again"), {Qt::Key_R}, [this] { retry(); });
    m_discard = add(u"outbox.discard"_s, tr("Discard"), {Qt::Key_D}, [this] { discard(); });
    m_call = add(u"outbox.call"_s, tr("Record the call"), {Qt::Key_C}, [this] { m_task->focusFirst(); });
    m_print = add(u"outbox.print"_s, tr("Print the letter"), {Qt::Key_P}, [this] { printLetter(); });
    m_pane->addActions({m_retry, m_discard, m_print});
    connect(m_task, &TaskForm::submitted, this, &OutboxPage::recordCall);
    connect(m_pane, &OutgoingPane::addressEntered, m_retry, &QAction::trigger);
}

void OutboxPage::connectOffice() {
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &OutboxPage::read);
    connect(&context().office.feed(), &app::ChangeFeed::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_minute, &QTimer::timeout, this, &OutboxPage::read);
    m_minute.start(1min);
}

void OutboxPage::read() {
    if (!isVisible())
        return; // enter() reads
    context()
        .office.outbox(shelf(), this)
        .then(this, [this](const core::Result<QList<core::Outgoing>>& messages) { take(messages); });
}

void OutboxPage::take(const core::Result<QList<core::Outgoing>>& messages) {
    if (!messages) {
        m_bar->showMessage(
            {widgets::MessageBar::Kind::Error, {}, app::describe(messages.error()), tr("Try again"), {}});
        return;
    }
    m_bar->clear();
    const core::Outgoing* current = m_messages->messageAt(m_list->currentIndex().row());
    const core::OutgoingId kept = current ? current->id : core::OutgoingId();
    const bool hadFocus = m_list->hasFocus();
    m_messages->setMessages(*messages, context().office.clock().now());
    m_stack->setCurrentWidget(messages->isEmpty() ? static_cast<QWidget*>(m_empty) : m_list);
    m_list->setCurrentIndex(m_messages->index(std::max(0, m_messages->rowOf(kept))));
    if (hadFocus)
        m_list->setFocus();
    sayWhatIsEmpty();
    followCursor();
}

void OutboxPage::sayWhatIsEmpty() {
    switch (shelf()) {
    case OutboxShelf::ByHand:
        return m_empty->setTexts(tr("Nothing is to be done by hand."),
                                 tr("Calls to customers and letters to post stand here."));
    case OutboxShelf::Attention:
        return m_empty->setTexts(
            tr("No message needs you."),
            tr("What a server refused, or may not have taken, stands here until somebody decides."));
    case OutboxShelf::Waiting:
        return m_empty->setTexts(tr("No message is on its way."), tr("Receipts and escalations pass through here."));
    case OutboxShelf::Newest:
        return m_empty->setTexts(tr("No message was written yet."), tr("Receipts and escalations appear here."));
    }
}

void OutboxPage::followCursor() {
    const core::Outgoing* message = current();
    m_pane->showMessage(message);
    const bool isTask = message && core::isByHand(message->medium);
    const bool isToDo = isTask && core::isOnItsWay(message->state);
    m_call->setEnabled(isToDo && message->medium == core::Medium::Call);
    m_print->setEnabled(isToDo && message->medium == core::Medium::Letter);
    m_task->setVisible(m_call->isEnabled());
    m_task->showTask(m_call->isEnabled() ? message->id : core::OutgoingId());
    const bool isWaiting = message && message->state != core::OutgoingState::Sending &&
                           (core::isOnItsWay(message->state) || core::needsPerson(message->state));
    // Sending what was discarded takes the discarding back.
    m_retry->setEnabled((isWaiting && !isTask) || (message && message->state == core::OutgoingState::Discarded));
    const bool mayDecide = core::mayDo(context().office.user(), core::Verb::ReadAllCases).has_value();
    m_discard->setEnabled(isWaiting && mayDecide);
    m_correct->setEnabled(m_retry->isEnabled());
}

void OutboxPage::retry() {
    const core::Outgoing* message = current();
    if (!message)
        return;
    context()
        .office.retryMessage(message->id, m_pane->address())
        .then(this, [this](const core::Result<core::Outgoing>& moved) { told(moved, tr("Goes again to %1")); });
}

void OutboxPage::discard() {
    const core::Outgoing* message = current();
    if (!message)
        return;
    context().office.discardMessage(message->id).then(this, [this](const core::Result<core::Outgoing>& moved) {
        told(moved, tr("Will not be sent to %1"));
    });
}

store::OutboxShelf OutboxPage::shelf() const { return m_shelves.at(std::max(0, m_shelf->currentIndex())); }

const core::Outgoing* OutboxPage::current() const { return m_messages->messageAt(m_list->currentIndex().row()); }

void OutboxPage::recordCall() {
    if (const core::Outgoing* message = current())
        carryOut(*message, m_task->outcome(), m_task->text(), tr("%1: call recorded"));
}

void OutboxPage::printLetter() {
    const core::Outgoing* message = current();
    if (!message)
        return;
    auto* dialog = new QFileDialog(this, tr("Print the letter"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Letter to print (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(letterFileName(*message));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, letter = *message](const QString& file) { writeLetter(letter, file); });
    dialog->open();
}

/// It counts as posted with the print; the toast takes that back.
void OutboxPage::writeLetter(const core::Outgoing& letter, const QString& file) {
    if (const auto saved = saveLetter(letter, *context().office.company(), file); !saved)
        return context().navigator.tellFailed(saved.error());
    carryOut(letter, std::nullopt, {}, tr("%1: letter printed and marked as posted"));
}

void OutboxPage::carryOut(const core::Outgoing& message, std::optional<core::ContactOutcome> outcome,
                          const QString& text, const QString& sentence) {
    context()
        .office.submit(app::CarryOut{message.caseId, message.id, outcome, text})
        .then(this, [this, sentence](const core::Result<app::Receipt>& receipt) {
            if (!receipt && !receipt.error().fields.isEmpty())
                return m_task->showError(receipt.error());
            if (!receipt)
                return context().navigator.tellFailed(receipt.error());
            context().navigator.tellDone(sentence.arg(receipt->number), *receipt);
            if (isVisible())
                m_list->setFocus();
            read();
        });
}

void OutboxPage::told(const core::Result<core::Outgoing>& message, const QString& sentence) {
    if (!message && !message.error().fields.isEmpty())
        return m_pane->showError(message.error());
    if (!message)
        return context().navigator.tellFailed(message.error());
    context().navigator.tellDone(sentence.arg(message->address), QList<app::Receipt>());
    if (isVisible())
        m_list->setFocus();
    read();
}

void OutboxPage::showQuery(const QString& query) {
    const OutboxShelf wanted = query == u"waiting" ? OutboxShelf::Waiting : OutboxShelf::Attention;
    if (const auto at = m_shelves.indexOf(wanted); at >= 0)
        m_shelf->setCurrentIndex(static_cast<int>(at));
}

void OutboxPage::enter() {
    m_list->setFocus();
    read();
}

QList<QWidget*> OutboxPage::panes() const {
    QList<QWidget*> panes{m_list, m_pane, m_task, m_shelf};
    panes.removeIf([](const QWidget* each) { return !each->isVisible(); });
    return panes;
}

QStringList OutboxPage::keyHints() const {
    const Actions& actions = context().actions;
    if (shelf() == OutboxShelf::ByHand)
        return {actions.hint({u"outbox.down"_s, u"outbox.up"_s}, tr("move")),
                actions.hint({u"outbox.call"_s}, tr("call")), actions.hint({u"outbox.print"_s}, tr("print")),
                actions.hint({u"outbox.discard"_s}, tr("discard"))};
    return {actions.hint({u"outbox.down"_s, u"outbox.up"_s}, tr("move")),
            actions.hint({u"outbox.address"_s}, tr("address")), actions.hint({u"outbox.retry"_s}, tr("send again")),
            actions.hint({u"outbox.discard"_s}, tr("discard"))};
}

} // namespace pages
