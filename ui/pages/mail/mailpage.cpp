#include "pages/mail/mailpage.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/healthwords.h"
#include "models/mailmodel.h"
#include "pages/mail/mailpane.h"
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

#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::MailState;

namespace {

constexpr auto kRefreshDelay = 400ms;

bool waitsForPerson(const core::Incoming* mail) {
    return mail && (mail->state == MailState::Quarantine || mail->state == MailState::Dismissed);
}

} // namespace

MailPage::MailPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_mails(new models::MailModel(this)) {
    setObjectName(u"mailPage"_s);
    auto* ground = new widgets::Pane(context.theme, widgets::Pane::Ground::Base, this);
    m_pane = new MailPane(context, ground);
    auto* inner = new QVBoxLayout(ground);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_pane);
    auto* splitter = new widgets::HairlineSplitter(Qt::Horizontal, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(splitter, 1);
    splitter->addWidget(makeList());
    splitter->addWidget(ground);
    splitter->setSizes({context.theme.px(560), context.theme.px(780)});
    makeActions();
    connectOffice();
}

QWidget* MailPage::makeHeader() {
    m_header = new widgets::PageHeader(context().theme, this);
    m_header->setTitle(tr("Mail"));
    m_shelf = new widgets::SegmentedControl(context().theme, m_header);
    m_shelf->setObjectName(u"mailShelf"_s);
    m_shelf->setAccessibleName(tr("Which mail"));
    m_shelf->setSegments({{tr("Quarantine"), {}, {}}, {tr("All"), {}, {}}});
    m_header->addRight(m_shelf);
    connect(m_shelf, &widgets::SegmentedControl::currentChanged, this, &MailPage::read);
    return m_header;
}

QWidget* MailPage::makeList() {
    const widgets::Theme& theme = context().theme;
    auto* pane = new widgets::Pane(theme, widgets::Pane::Ground::Base, this);
    m_bar = new widgets::MessageBar(theme, pane);
    m_stack = new QStackedWidget(pane);
    m_list = new widgets::RowListView(theme, m_stack);
    m_list->setObjectName(u"mails"_s);
    m_list->setAccessibleName(tr("Mail"));
    m_list->setModel(m_mails);
    m_list->setItemDelegate(new widgets::TwoLineDelegate(theme, m_list));
    m_empty = new widgets::EmptyState(theme, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MailPage::followCursor);
    connect(m_bar, &widgets::MessageBar::actionTriggered, this, &MailPage::read);
    return pane;
}

void MailPage::makeActions() {
    const QString area = tr("In a list");
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys, auto act) {
        QAction* action = context().actions.add(m_list, id, text, area, keys, {u"correo mail bandeja cuarentena"_s});
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(u"mail.down"_s, tr("Next row"), {Qt::Key_J}, [this] { widgets::stepRow(*m_list, 1); });
    add(u"mail.up"_s, tr("Previous row"), {Qt::Key_K}, [this] { widgets::stepRow(*m_list, -1); });
    m_attach = add(u"mail.attach"_s, tr("Put into a case"), {Qt::Key_Return, Qt::Key_Enter, Qt::Key_A},
                   [this] { openOrAttach(); });
    m_log = add(u"mail.log"_s, tr("Make a case"), {Qt::Key_N}, [this] { log(); });
    m_dismiss = add(u"mail.dismiss"_s, tr("Dismiss"), {Qt::Key_D}, [this] { m_pane->focusReason(); });
    m_pane->addActions({m_attach, m_log, m_dismiss});
    connect(m_pane, &MailPane::caseChosen, this, &MailPage::attach);
    connect(m_pane, &MailPane::reasonEntered, this, &MailPage::dismiss);
}

void MailPage::connectOffice() {
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &MailPage::read);
    connect(&context().office.feed(), &app::ChangeFeed::changed, &m_refresh, qOverload<>(&QTimer::start));
}

void MailPage::read() {
    if (!isVisible())
        return; // enter() reads
    const auto state = m_shelf->currentIndex() == 0 ? std::optional(MailState::Quarantine) : std::nullopt;
    context().office.mails(state, this).then(this, [this](const core::Result<QList<core::Incoming>>& mails) {
        take(mails);
    });
    context().office.mailFigures(this).then(
        this, [this](const core::Result<store::IncomingFigures>& figures) { takeFigures(figures); });
}

void MailPage::take(const core::Result<QList<core::Incoming>>& mails) {
    if (!mails) {
        m_bar->showMessage({widgets::MessageBar::Kind::Error, {}, app::describe(mails.error()), tr("Try again"), {}});
        return;
    }
    m_bar->clear();
    const int row = m_list->currentIndex().row();
    const core::IncomingId kept = current() ? current()->id : core::IncomingId();
    const bool hadFocus = m_list->hasFocus();
    m_mails->setMails(*mails, context().office.clock().now());
    m_stack->setCurrentWidget(mails->isEmpty() ? static_cast<QWidget*>(m_empty) : m_list);
    const int same = m_mails->rowOf(kept); // what was placed leaves: the next one takes its row
    const int next = std::clamp(row, 0, std::max(0, m_mails->rowCount() - 1));
    m_list->setCurrentIndex(m_mails->index(same >= 0 ? same : next));
    if (hadFocus)
        m_list->setFocus();
    sayWhatIsEmpty();
    followCursor();
}

/// The sum that tells that nothing was lost.
void MailPage::takeFigures(const core::Result<store::IncomingFigures>& figures) {
    if (figures) // else the list says what is wrong
        m_header->setSummary(models::mailSumText(*figures));
}

void MailPage::sayWhatIsEmpty() {
    if (m_shelf->currentIndex() == 0)
        m_empty->setTexts(
            tr("No mail needs you."),
            tr("Mail that no rule can place waits here until somebody decides. The rest is in its cases."));
    else
        m_empty->setTexts(tr("No mail came yet."),
                          tr("Mail to the company's mailbox appears here once an inbox is set up."));
}

const core::Incoming* MailPage::current() const { return m_mails->mailAt(m_list->currentIndex().row()); }

void MailPage::followCursor() {
    const core::Incoming* mail = current();
    m_pane->showMail(mail);
    m_attach->setEnabled(waitsForPerson(mail) || (mail && mail->caseId.isValid()));
    m_log->setEnabled(waitsForPerson(mail));
    m_dismiss->setEnabled(mail && mail->state == MailState::Quarantine);
}

void MailPage::openOrAttach() {
    const core::Incoming* mail = current();
    if (mail && mail->caseId.isValid())
        context().navigator.openCase(mail->caseId);
    else if (mail)
        m_pane->focusCase();
}

void MailPage::attach(core::CaseId id) {
    if (const core::Incoming* mail = current())
        context()
            .office.submit(app::AttachMail{mail->id, id})
            .then(this, [this](const core::Result<app::Receipt>& receipt) { told(receipt, tr("Mail put into %1")); });
}

void MailPage::log() {
    if (const core::Incoming* mail = current())
        context().office.submit(app::LogMail{mail->id}).then(this, [this](const core::Result<app::Receipt>& receipt) {
            told(receipt, tr("Mail made case %1"));
        });
}

void MailPage::dismiss(const QString& reason) {
    if (const core::Incoming* mail = current())
        context()
            .office.submit(app::DismissMail{mail->id, reason})
            .then(this, [this](const core::Result<app::Receipt>& receipt) { told(receipt, tr("Mail dismissed")); });
}

void MailPage::told(const core::Result<app::Receipt>& receipt, const QString& sentence) {
    if (!receipt)
        return context().navigator.tellFailed(receipt.error());
    const QString said = sentence.contains(u"%1"_s) ? sentence.arg(receipt->number) : sentence;
    context().navigator.tellDone(said, *receipt);
    if (isVisible())
        m_list->setFocus();
    read();
}

void MailPage::enter() {
    m_list->setFocus();
    read();
}

QList<QWidget*> MailPage::panes() const { return {m_list, m_pane, m_shelf}; }

QStringList MailPage::keyHints() const {
    const Actions& actions = context().actions;
    return {actions.hint({u"mail.down"_s, u"mail.up"_s}, tr("move")),
            actions.hint({u"mail.attach"_s}, tr("into a case")), actions.hint({u"mail.log"_s}, tr("new case")),
            actions.hint({u"mail.dismiss"_s}, tr("dismiss"))};
}

} // namespace pages
