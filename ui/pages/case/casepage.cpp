#include "pages/case/casepage.h"

#include "app/office.h"
#include "models/casewords.h"
#include "models/timelinemodel.h"
#include "models/timelineroles.h"
#include "models/timetext.h"
#include "pages/case/actbuttons.h"
#include "pages/case/acthost.h"
#include "pages/case/caseacts.h"
#include "pages/case/casecomposer.h"
#include "pages/case/casefactspane.h"
#include "pages/case/caseheader.h"
#include "pages/case/casesource.h"
#include "pages/case/casestepspane.h"
#include "pages/case/whypanel.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "pages/shell/savefile.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/panes.h"
#include "widgets/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kTimelineWidth = 764;
constexpr int kFactsWidth = 290;
constexpr int kStepsWidth = 300;
constexpr int kActs = 2;
constexpr int kRoomForThree = 1080;
constexpr auto kTick = 30s; ///< a minute on a chip is never older than this

} // namespace

CasePage::CasePage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_source(new CaseSource(context.office, this))
    , m_acts(new CaseActs(context, this))
    , m_timeline(new models::TimelineModel(models::TimelineModel::Order::OldestFirst, this)) {
    setObjectName(u"casePage"_s);
    makeActions();
    makeWayActions();
    makeLayout();
    connectParts();
}

QAction* CasePage::add(const QString& id, const QString& text, const QKeySequence& key, const QString& synonyms) {
    return context().actions.add(this, id, text, tr("In a case"), {key}, {synonyms});
}

void CasePage::makeActions() {
    connect(add(u"case.save"_s, tr("Save what is written"), Qt::CTRL | Qt::Key_Return, u"guardar"_s),
            &QAction::triggered, this, [this] { m_host->save(); });
    connect(add(u"case.copyNumber"_s, tr("Copy the number"), Qt::Key_Period, u"copiar número"_s), &QAction::triggered,
            this, &CasePage::copyNumber);
    connect(add(u"case.why"_s, tr("Why these dates?"), Qt::ALT | Qt::Key_W, u"por qué plazo fecha"_s),
            &QAction::triggered, this, &CasePage::showWhy);
    m_see = add(u"case.see"_s, tr("See what is new"), Qt::ALT | Qt::Key_V, u"ver novedades"_s);
    m_see->setEnabled(false);
    connect(m_see, &QAction::triggered, this, [this] {
        m_bar->clear();
        m_see->setEnabled(false);
        m_host->markRead();
        showLatest();
        m_view->setFocus(Qt::ShortcutFocusReason);
    });
    connect(add(u"case.recall"_s, tr("Take a message back"), Qt::Key_Z, u"deshacer envío recall"_s),
            &QAction::triggered, this, &CasePage::recall);
    connect(m_acts->statusAction(), &QAction::triggered, this,
            [this] { m_acts->popUp(m_host->mapToGlobal(QPoint(context().theme.px(20), 0))); });
}

void CasePage::makeWayActions() {
    m_next = add(u"case.next"_s, tr("Next"), Qt::CTRL | Qt::Key_Period, u"siguiente caso"_s);
    connect(m_next, &QAction::triggered, this, [this] { go(1); });
    connect(add(u"case.nextInList"_s, tr("Next case of the list"), Qt::Key_BracketRight, u"siguiente"_s),
            &QAction::triggered, this, [this] { go(1); });
    connect(add(u"case.previousInList"_s, tr("Previous case of the list"), Qt::Key_BracketLeft, u"anterior"_s),
            &QAction::triggered, this, [this] { go(-1); });
    connect(add(u"case.back"_s, tr("Back"), Qt::Key_Escape, u"volver"_s), &QAction::triggered, this, &CasePage::leave);
}

void CasePage::makeLayout() {
    const widgets::Theme& theme = context().theme;
    m_header = new CaseHeader(context(), m_next, this);
    m_bar = new widgets::MessageBar(theme, this);
    m_view = new widgets::TimelineView(theme, this);
    m_view->setModel(m_timeline);
    m_host = new ActHost(context(), *m_source, *m_acts, this);
    m_host->composer()->addAct(new ActButtons(context().theme, *m_acts, kActs, m_host->composer()));
    m_facts = new CaseFactsPane(context(), this);
    m_steps = new CaseStepsPane(context(), this);
    auto* left = new widgets::Pane(theme, widgets::Pane::Ground::Base, this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->addWidget(m_bar);
    leftColumn->addWidget(m_view, 1);
    leftColumn->addWidget(m_host);
    auto* splitter = new widgets::HairlineSplitter(Qt::Horizontal, this);
    m_side = new widgets::HairlineSplitter(Qt::Horizontal, splitter);
    m_side->addWidget(m_facts);
    m_side->addWidget(m_steps);
    splitter->addWidget(left);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({theme.px(kTimelineWidth), theme.px(kFactsWidth + kStepsWidth)});
    m_side->setSizes({theme.px(kFactsWidth), theme.px(kStepsWidth)});
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
    for (QVBoxLayout* each : {column, leftColumn}) {
        each->setContentsMargins(0, 0, 0, 0);
        each->setSpacing(0);
    }
    m_header->showNothing();
}

/// Large text or a small window: the facts stand above the steps.
void CasePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool isNarrow = width() < context().theme.px(kRoomForThree);
    m_side->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

void CasePage::connectParts() {
    QAction* saving = context().actions.add(m_view, u"case.saveFile"_s, tr("Save the file"), tr("In a case"),
                                            {Qt::CTRL | Qt::Key_S}, {u"guardar archivo adjunto"_s});
    connect(saving, &QAction::triggered, this, &CasePage::saveFile);
    connect(m_source, &CaseSource::loaded, this, &CasePage::refresh);
    connect(m_source, &CaseSource::failed, &context().navigator, &Navigator::tellFailed);
    connect(m_source, &CaseSource::othersChanged, this, &CasePage::tellOthersChanged);
    connect(m_host, &ActHost::done, this, &CasePage::showLatest);
    connect(m_host, &ActHost::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_host, &ActHost::newsArrived, this, &CasePage::holdBack);
    connect(m_steps, &CaseStepsPane::whyWanted, this, &CasePage::showWhy);
    connect(m_bar, &widgets::MessageBar::actionTriggered, m_see, &QAction::trigger);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() && m_source->view() != nullptr)
            refresh();
    });
    m_minute.start(kTick);
    followEnd();
}

void CasePage::showCase(core::CaseId id) {
    if (id == m_source->caseId() && m_source->view() != nullptr)
        return;
    m_timeline->clear();
    m_bar->clear();
    m_see->setEnabled(false);
    m_acts->follow(nullptr);
    m_source->show(id);
}

void CasePage::followEnd() {
    QScrollBar* bar = m_view->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_staysAtEnd = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_staysAtEnd)
            bar->setValue(maximum);
    });
}

void CasePage::refresh() {
    const CaseView& view = *m_source->view();
    const bool isFirst = m_timeline->rowCount() == 0;
    m_timeline->setCase(view.detail, view.mergedIn, context().office.company(), context().office.clock().now());
    m_header->showCase(view);
    m_facts->showCase(view);
    m_steps->showCase(view);
    m_acts->follow(&view);
    if (isFirst)
        showLatest();
    tellUnsaved();
}

void CasePage::showLatest() {
    m_staysAtEnd = true;
    m_view->setCurrentIndex(m_timeline->index(m_timeline->latestRow()));
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
}

void CasePage::tellOthersChanged(const app::ChangeSet& changes) {
    if (m_host->hasUnsaved() || m_facts->isEditing())
        m_changedBy = changes.actorName.isEmpty() ? u"Reparo"_s : changes.actorName;
}

/// Told when the change itself is here, so that the time is that of the change.
void CasePage::tellUnsaved() {
    if (m_changedBy.isEmpty())
        return;
    const QString at =
        models::eventTime(m_source->view()->detail.subject.updatedAt, context().office.clock().now(), QLocale());
    m_bar->showMessage({widgets::MessageBar::Kind::Warning,
                        tr("%1 changed this case at %2,").arg(std::exchange(m_changedBy, {}), at),
                        tr("after you began to write."), tr("See it"), widgets::keyText(m_see->shortcut())});
    m_see->setEnabled(true);
}

/// The reply waits until what came in meanwhile was read (ux.md, P10).
void CasePage::holdBack(const QString& lead) {
    m_changedBy.clear();
    m_bar->showMessage({widgets::MessageBar::Kind::Warning, lead, tr("after you began to write."), tr("Read it"),
                        widgets::keyText(m_see->shortcut())});
    m_see->setEnabled(true);
}

void CasePage::recall() {
    const auto id = core::OutgoingId(m_view->currentIndex().data(models::EntryMessageRole).toLongLong());
    if (!id.isValid())
        return;
    context()
        .office.submit(app::RecallMessage{m_source->caseId(), id})
        .then(this, [this](const core::Result<app::Receipt>& receipt) {
            if (receipt)
                context().navigator.tellDone(tr("%1: not sent").arg(receipt->number), *receipt);
            else
                context().navigator.tellFailed(receipt.error());
        });
}

/// The one under the cursor of the time line.
void CasePage::saveFile() {
    const QModelIndex row = m_view->currentIndex();
    const core::CaseFileId id(row.data(models::EntryFileRole).toLongLong());
    const QVariant ofMail = row.data(models::EntryMailFileRole);
    if (!id.isValid() && !ofMail.isValid())
        return;
    app::Office& office = context().office;
    const auto read = [&office, id, ofMail, subject = m_source->caseId()]() -> QFuture<core::Result<QByteArray>> {
        if (ofMail.isValid())
            return office.mailFile(subject, ofMail.value<core::MailFile>());
        return office.caseFile(id).then([](const core::Result<app::SavedFile>& file) {
            return file.map([](const app::SavedFile& each) { return each.content; });
        });
    };
    pages::saveFile(this, context().navigator, row.data(models::EntryFileNameRole).toString(), read);
}

void CasePage::go(int step) {
    const core::CaseId neighbour = context().navigator.neighbour(m_source->caseId(), step);
    if (neighbour.isValid())
        return context().navigator.openCase(neighbour);
    m_bar->showMessage({widgets::MessageBar::Kind::Info,
                        {},
                        step > 0 ? tr("This was the last case of the list. Esc goes back to it.")
                                 : tr("This is the first case of the list."),
                        {},
                        {}});
}

void CasePage::leave() {
    if (!m_host->cancel())
        context().navigator.goBack();
}

void CasePage::showWhy() {
    if (m_source->view() == nullptr)
        return;
    const app::CaseDetail& detail = m_source->view()->detail;
    auto* panel = new WhyPanel(context(), detail.subject, models::currentClocks(detail), m_host);
    connect(panel, &WhyPanel::closeWanted, m_host, &ActHost::cancel);
    m_host->showPanel(panel);
}

void CasePage::copyNumber() {
    if (m_source->view() == nullptr)
        return;
    const QString number = m_source->view()->detail.subject.number;
    QApplication::clipboard()->setText(number);
    context().navigator.tellDone(tr("%1 copied").arg(number), QList<app::Receipt>());
}

void CasePage::enter() {
    QWidget* last = focusWidget();
    const bool wasWriting = last != nullptr && m_host->isAncestorOf(last) && last->isVisibleTo(this);
    (wasWriting ? last : m_view)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> CasePage::panes() const { return {m_view, m_host, m_facts, m_steps}; }

QStringList CasePage::keyHints() const {
    const Actions& actions = context().actions;
    return {actions.hint({u"case.reply"_s}, tr("reply")), actions.hint({u"case.status"_s}, tr("status")),
            actions.hint({u"case.resolve"_s}, tr("resolve")),
            actions.hint({u"case.previousInList"_s, u"case.nextInList"_s}, tr("previous and next"))};
}

} // namespace pages
