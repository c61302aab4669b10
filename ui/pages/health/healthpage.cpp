#include "pages/health/healthpage.h"

#include "app/office.h"
#include "app/wording.h"
#include "core/permissions.h"
#include "models/escalationmodel.h"
#include "models/labels.h"
#include "pages/case/casepreview.h"
#include "pages/health/healthrow.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "pages/shell/place.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/rowcursor.h"
#include "widgets/rowlistview.h"
#include "widgets/sectionhead.h"
#include "widgets/sharestrip.h"

#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::HealthPart;
using app::HealthState;

namespace {

constexpr auto kRefreshDelay = 400ms;
constexpr int kListWidth = 926;
constexpr int kHealthWidth = 430;
constexpr int kPreviewWidth = 520;

int countOf(const app::HealthBoard& board, HealthState state) {
    return static_cast<int>(std::ranges::count(board.lines, state, &app::HealthLine::state));
}

} // namespace

HealthPage::HealthPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_hasCases(core::isAllowed(context.office.user().role, core::Verb::ReadAllCases))
    , m_escalations(new models::EscalationModel(this)) {
    setObjectName(u"healthPage"_s);
    m_bar = new widgets::MessageBar(context.theme, this);
    m_splitter = new widgets::HairlineSplitter(Qt::Horizontal, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    if (m_hasCases)
        m_splitter->addWidget(makeEscalations());
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(0, 1);
    if (m_hasCases)
        m_splitter->setSizes({context.theme.px(kListWidth), context.theme.px(kHealthWidth)});
    makeActions();
    if (m_hasCases)
        makeCaseActions();
    connectOffice();
}

void HealthPage::connectOffice() {
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &HealthPage::read);
    app::Office& office = context().office;
    const auto soon = qOverload<>(&QTimer::start);
    connect(&office.feed(), &app::ChangeFeed::changed, &m_refresh, soon);
    connect(&office, &app::Office::clockChanged, &m_refresh, soon);
    connect(&m_minute, &QTimer::timeout, this, &HealthPage::read);
    m_minute.start(1min);
    connect(m_bar, &widgets::MessageBar::actionTriggered, this, &HealthPage::read);
}

void HealthPage::read() {
    if (!isVisible())
        return; // enter() reads
    context().office.healthBoard(this).then(this, [this](const core::Result<app::HealthBoard>& board) { take(board); });
}

void HealthPage::take(const core::Result<app::HealthBoard>& board) {
    if (!board) {
        m_bar->showMessage({widgets::MessageBar::Kind::Error, {}, app::describe(board.error()), tr("Try again"), {}});
        return;
    }
    m_bar->clear();
    m_board = *board;
    showHealth();
    if (m_hasCases)
        showEscalations();
    showSummary();
}

void HealthPage::showEscalations() {
    const app::EscalationRow* current = m_escalations->rowAt(m_list->currentIndex().row());
    const std::optional<app::EscalationRow> kept = current ? std::optional(*current) : std::nullopt;
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_escalations->setRows(m_board->escalations, m_board->now);
    const bool isEmpty = m_board->escalations.isEmpty();
    m_stack->setCurrentWidget(isEmpty ? m_stack->widget(0) : m_list);
    const int row = std::max(0, kept ? m_escalations->rowOf(*kept) : 0);
    if (!isEmpty)
        m_list->setCurrentIndex(m_escalations->index(row));
    if (hadFocus && !isEmpty)
        m_list->setFocus();
    QList<widgets::Share> shares;
    int explained = 0;
    for (const app::LateShare& each : std::as_const(m_board->lateReasons)) {
        shares << widgets::Share{models::label(each.reason), each.cases};
        explained += each.cases;
    }
    m_reasons->setShares(shares, tr("%n case(s) explained", nullptr, explained));
    m_listHead->setRemark(isEmpty ? QString() : tr("%n step(s)", nullptr, static_cast<int>(m_escalations->rowCount())));
}

void HealthPage::showHealth() {
    for (HealthRow* each : std::as_const(m_rows))
        for (const app::HealthLine& line : std::as_const(m_board->lines))
            if (line.part == each->part())
                each->showLine(line, m_board->now, !placeFor(line.part).isEmpty());
}

void HealthPage::showSummary() {
    QStringList parts;
    const int failing = countOf(*m_board, HealthState::Failing);
    const int warning = countOf(*m_board, HealthState::Warning);
    if (m_hasCases && m_board->ignored() > 0)
        parts << tr("%n without reaction", nullptr, m_board->ignored());
    if (failing > 0)
        parts << tr("%n part(s) fail", nullptr, failing);
    if (warning > 0)
        parts << tr("%n need(s) attention", nullptr, warning);
    m_header->setSummary(parts.isEmpty() ? tr("all is well") : parts.join(u", "_s));
}

core::CaseId HealthPage::currentCase() const {
    const app::EscalationRow* row = m_escalations->rowAt(m_list->currentIndex().row());
    return row ? row->caseId : core::CaseId();
}

/// Down the list; a case that stands in it twice counts where it stands first.
core::CaseId HealthPage::neighbour(core::CaseId from, int by) const {
    QList<core::CaseId> ids;
    for (int row = 0; row < m_escalations->rowCount(); ++row)
        if (const core::CaseId id = m_escalations->rowAt(row)->caseId; id.isValid() && !ids.contains(id))
            ids << id;
    const qsizetype at = ids.indexOf(from);
    return at < 0 ? ids.value(0) : ids.value(at + by);
}

void HealthPage::openCurrent() {
    const core::CaseId id = currentCase();
    if (!id.isValid()) {
        if (m_list->currentIndex().isValid())
            context().navigator.openList(u"is:open due:overdue"_s);
        return;
    }
    context().navigator.setNeighbours([page = QPointer(this)](core::CaseId from, int by) {
        return page ? page->neighbour(from, by) : core::CaseId();
    });
    context().navigator.openCase(id);
}

void HealthPage::follow() {
    if (m_side->currentWidget() == m_preview && !m_isPreviewForAct)
        m_preview->showCase(currentCase());
}

void HealthPage::begin(core::Verb verb) {
    const core::CaseId id = currentCase();
    if (!id.isValid())
        return;
    if (m_side->currentWidget() != m_preview)
        m_isPreviewForAct = true;
    m_preview->showCase(id);
    showPreview(true);
    m_preview->begin(verb);
}

void HealthPage::togglePreview() {
    const bool isShown = m_side->currentWidget() != m_preview || m_isPreviewForAct;
    m_isPreviewForAct = false;
    showPreview(isShown);
    if (isShown)
        m_preview->showCase(currentCase());
}

/// In place of health, and wider.
void HealthPage::showPreview(bool isShown) {
    if (!m_preview)
        return;
    m_side->setCurrentWidget(isShown ? static_cast<QWidget*>(m_preview) : m_health);
    const int side = context().theme.px(isShown ? kPreviewWidth : kHealthWidth);
    m_splitter->setSizes({std::max(0, width() - side), side});
}

void HealthPage::leaveForm() {
    if (std::exchange(m_isPreviewForAct, false))
        showPreview(false);
    m_list->setFocus();
}

QString HealthPage::placeFor(HealthPart part) const {
    const auto known = [&](const QString& place) {
        return context().actions.find(u"go."_s + place) != nullptr ? place : QString();
    };
    switch (part) {
    case HealthPart::Intake:
        return known(place::kMail);
    case HealthPart::Inbox:
    case HealthPart::MailOut:
    case HealthPart::SmsOut:
        return known(place::kChannels);
    case HealthPart::Outbox:
    case HealthPart::Undecided:
        return known(place::kMessages);
    case HealthPart::Clock:
        return {};
    }
    Q_UNREACHABLE();
}

void HealthPage::mend(HealthPart part) {
    const QString place = placeFor(part);
    if (part == HealthPart::Outbox)
        context().navigator.goToList(place, u"waiting"_s);
    else if (part == HealthPart::Undecided)
        context().navigator.goToList(place, u"attention"_s);
    else
        context().navigator.goToList(place, {});
}

void HealthPage::enter() {
    if (m_hasCases)
        m_stack->currentWidget()->setFocus();
    else
        m_health->setFocus();
    read();
}

QList<QWidget*> HealthPage::panes() const {
    QWidget* side = m_health;
    for (const HealthRow* each : m_rows)
        if (side == m_health && each->button() != nullptr)
            side = each->button();
    if (!m_hasCases)
        return {side};
    const bool isPreview = m_side->currentWidget() == m_preview;
    QWidget* list = m_stack->currentWidget();
    return {list, isPreview ? static_cast<QWidget*>(m_preview) : side, m_reasons};
}

QStringList HealthPage::keyHints() const {
    const Actions& actions = context().actions;
    if (!m_hasCases)
        return {actions.hint({u"health.refresh"_s}, tr("read again"))};
    return {actions.hint({u"health.call"_s}, tr("call")), actions.hint({u"health.assign"_s}, tr("take over")),
            actions.hint({u"health.late"_s}, tr("late reason")), actions.hint({u"health.preview"_s}, tr("preview"))};
}

} // namespace pages
