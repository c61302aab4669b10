#include "pages/slaboard/slaboardpage.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/boardloadmodel.h"
#include "models/boardsource.h"
#include "models/boardtablemodel.h"
#include "pages/case/casepreview.h"
#include "pages/shell/navigator.h"
#include "pages/slaboard/boardcolumnview.h"
#include "pages/slaboard/loadstrip.h"
#include "widgets/elidedlabel.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/rowcursor.h"
#include "widgets/rowlistview.h"

#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

/// Beside the preview this much is left for five columns; with less, days and pauses make way.
constexpr int kWidthForAll = 1050;
constexpr int kWidthForWords = 760; ///< of the header: below it title, figure and buttons alone
constexpr int kFirstOfQuiet = 3;    ///< the columns after the cards

} // namespace

SlaBoardPage::SlaBoardPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_source(new models::BoardSource(context.office, this))
    , m_header(new widgets::PageHeader(context.theme, this)) {
    setObjectName(u"slaBoardPage"_s);
    makeLayout();
    makeHeader();
    makeActions();
    makeCaseActions();
    makeStripActions();
    connectSource();
}

void SlaBoardPage::connectSource() {
    connect(m_source, &models::BoardSource::changed, this, &SlaBoardPage::showBoard);
    connect(m_source, &models::BoardSource::failed, this, [this](const core::Error& error) {
        m_bar->showMessage({widgets::MessageBar::Kind::Error, {}, app::describe(error), tr("Try again"), {}});
    });
    connect(m_bar, &widgets::MessageBar::actionTriggered, this, [this] {
        m_bar->clear();
        m_source->refresh();
    });
    connect(m_strip, &LoadStrip::queryWanted, this, [this](const QString& query) { openList(query); });
    connect(m_strip, &LoadStrip::forecastWanted, this, &SlaBoardPage::showForecast);
    connect(m_preview, &CasePreview::left, this, &SlaBoardPage::leaveForm);
}

void SlaBoardPage::showBoard() {
    const app::SlaBoard& board = *m_source->board();
    m_bar->clear();
    for (BoardColumnView* each : m_columns)
        each->showBoard(board);
    m_strip->showBoard(board);
    showHeader();
    if (std::exchange(m_isEntering, false))
        enter();
}

void SlaBoardPage::showHeader() {
    const app::SlaBoard& board = *m_source->board();
    const app::CaseGroups& counts = board.counts;
    const qint64 open = counts.overdue + counts.withinHour + counts.today + counts.later + counts.paused + counts.other;
    QString summary = tr("%n open", nullptr, static_cast<int>(open));
    if (!m_source->filterName().isEmpty())
        summary = m_source->filterName() + u", "_s + summary + u" · "_s + tr("Esc shows all");
    const bool isNarrow = width() < context().theme.px(kWidthForWords);
    m_header->setSummary(isNarrow ? QString() : summary);
    m_target->setVisible(!isNarrow);
    m_onTime->setText(models::onTimeText(board.onTime, QLocale()));
    static constexpr const char* kGroupings[] = {QT_TR_NOOP("By person"), QT_TR_NOOP("By partner"),
                                                 QT_TR_NOOP("By topic")};
    m_grouping->setText(tr(kGroupings[static_cast<int>(board.grouping)]));
    const bool isForecast = m_source->isForecastShown();
    const int rows = m_source->table()->rowCount();
    m_tableWords->setText(isForecast ? tr("Forecast breaches today: %1").arg(QLocale().toString(board.forecast.cases))
                                     : tr("%n case(s), nearest due first", nullptr, rows));
    m_allCases->setVisible(isForecast);
}

void SlaBoardPage::enter() {
    m_source->setLive(true);
    if (m_source->board() == nullptr) {
        m_isEntering = true;
        m_stack->setFocus();
        return;
    }
    QAbstractItemView* view = current();
    if (view != m_table && view->model()->rowCount() == 0)
        for (int i = models::kBoardColumns - 1; i >= 0; --i)
            if (m_columns.at(size_t(i))->model().rowCount() > 0)
                view = m_columns.at(size_t(i))->list();
    view->setFocus();
    if (!view->currentIndex().isValid())
        widgets::setCurrentRow(*view, widgets::selectableRow(*view, 0, 1));
}

void SlaBoardPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_source->setLive(true);
}

void SlaBoardPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_source->setLive(false);
}

void SlaBoardPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    showPreview(!m_preview->isHidden());
    if (m_source->board() != nullptr)
        showHeader();
}

bool SlaBoardPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        follow(qobject_cast<QAbstractItemView*>(watched));
    if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool isSideways = press->key() == Qt::Key_Left || press->key() == Qt::Key_Right;
        if (isSideways && press->modifiers() == Qt::NoModifier) {
            stepColumn((press->key() == Qt::Key_Right) == isLeftToRight() ? 1 : -1);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void SlaBoardPage::fitCards() { m_source->setCardsShown(m_columns.front()->fittingCards()); }

QAbstractItemView* SlaBoardPage::current() const {
    if (m_stack->currentWidget() != m_board)
        return m_table;
    return m_columns.at(size_t(m_here))->list();
}

core::CaseId SlaBoardPage::currentCase() const {
    const QModelIndex index = current()->currentIndex();
    return core::CaseId(index.isValid() ? index.data(models::CaseIdRole).toLongLong() : 0);
}

/// The cases one after the other as the eye goes: down a column, then the next.
core::CaseId SlaBoardPage::neighbour(core::CaseId from, int by) const {
    QList<core::CaseId> ids;
    for (const BoardColumnView* each : m_columns)
        for (int row = 0; row < each->model().rowCount(); ++row)
            if (const core::CaseId id = each->model().caseAt(row); id.isValid())
                ids << id;
    const qsizetype at = ids.indexOf(from);
    return at < 0 ? ids.value(0) : ids.value(at + by);
}

/// The view under the cursor changed, or its line did.
void SlaBoardPage::follow(QAbstractItemView* view) {
    if (!view->hasFocus()) // its lines came and went by themselves
        return;
    for (int i = 0; i < models::kBoardColumns; ++i)
        if (m_columns.at(size_t(i))->list() == view)
            m_here = i;
    if (view != m_table)
        m_board->ensureWidgetVisible(m_columns.at(size_t(m_here)), 0, 0);
    if (!m_preview->isHidden() && !m_isPreviewForAct && currentCase().isValid())
        m_preview->showCase(currentCase());
}

void SlaBoardPage::step(int by) { widgets::stepRow(*current(), by); }

void SlaBoardPage::stepColumn(int by) {
    if (current() == m_table)
        return;
    for (int i = m_here + by; i >= 0 && i < models::kBoardColumns; i += by) {
        widgets::RowListView* list = m_columns.at(size_t(i))->list();
        const int rows = list->model()->rowCount();
        if (rows == 0 || !list->isVisible())
            continue;
        const int row = std::clamp(current()->currentIndex().row(), 0, rows - 1);
        if (!list->currentIndex().isValid())
            widgets::setCurrentRow(*list, std::max(0, widgets::selectableRow(*list, row, -1)));
        list->setFocus();
        return;
    }
}

void SlaBoardPage::openCurrent() {
    const core::CaseId id = currentCase();
    if (!id.isValid())
        return openList(current()->currentIndex().data(models::QueryRole).toString());
    context().navigator.setNeighbours([page = QPointer(this)](core::CaseId from, int by) {
        return page ? page->neighbour(from, by) : core::CaseId();
    });
    context().navigator.openCase(id);
}

void SlaBoardPage::openList(const QString& query) {
    if (!query.isEmpty())
        context().navigator.openList(query);
}

void SlaBoardPage::begin(core::Verb verb) {
    const core::CaseId id = currentCase();
    if (!id.isValid())
        return;
    if (m_preview->isHidden())
        m_isPreviewForAct = true;
    m_preview->showCase(id);
    showPreview(true);
    m_preview->begin(verb);
}

void SlaBoardPage::togglePreview() {
    const bool isShown = m_preview->isHidden() || m_isPreviewForAct;
    m_isPreviewForAct = false;
    showPreview(isShown);
    if (isShown)
        m_preview->showCase(currentCase());
}

void SlaBoardPage::showPreview(bool isShown) {
    m_preview->setVisible(isShown);
    // Each time anew: the cards keep all that the preview does not need.
    if (auto* splitter = qobject_cast<QSplitter*>(m_preview->parentWidget()); splitter != nullptr && isShown)
        splitter->setSizes({width() - m_preview->minimumWidth(), m_preview->minimumWidth()});
    const bool hasRoom = !isShown || width() - m_preview->minimumWidth() >= context().theme.px(kWidthForAll);
    for (int i = kFirstOfQuiet; i < models::kBoardColumns; ++i) {
        BoardColumnView* column = m_columns.at(size_t(i));
        if (!hasRoom && m_here >= kFirstOfQuiet)
            column->setVisible(i == m_here); // never hides what has the focus
        else
            column->setVisible(hasRoom);
    }
}

/// A form is done with: what was opened for it closes, and the card has the focus again.
void SlaBoardPage::leaveForm() {
    if (std::exchange(m_isPreviewForAct, false))
        showPreview(false);
    current()->setFocus();
}

/// Esc: from the preview, from a narrower board, from the table, in this order.
void SlaBoardPage::stepBack() {
    if (!m_preview->isHidden()) {
        m_isPreviewForAct = false;
        showPreview(false);
        current()->setFocus();
    } else if (!m_source->filterName().isEmpty()) {
        widen();
    } else if (current() == m_table) {
        showTable(false);
    }
}

void SlaBoardPage::nextGrouping() {
    const int next = (static_cast<int>(m_source->grouping()) + 1) % 3;
    m_source->setGrouping(static_cast<app::BoardGrouping>(next));
}

void SlaBoardPage::showTable(bool isShown) {
    const core::CaseId here = currentCase();
    m_stack->setCurrentIndex(isShown ? 1 : 0);
    m_form->setText(isShown ? tr("Board") : tr("Table"));
    m_source->setForecastShown(false);
    m_source->setTableShown(isShown);
    const int row = m_source->table()->rowOf(here);
    if (isShown)
        widgets::setCurrentRow(*m_table, std::max(0, row));
    current()->setFocus();
}

void SlaBoardPage::showForecast() {
    showTable(true);
    m_source->setForecastShown(true);
    widgets::setCurrentRow(*m_table, 0);
}

void SlaBoardPage::narrowToLoad() {
    const QModelIndex index = m_strip->list()->currentIndex();
    if (!index.isValid())
        return;
    const app::BoardLoad& load = m_source->loads()->loadAt(index.row());
    core::CaseQuery filter;
    switch (m_source->grouping()) {
    case app::BoardGrouping::Person:
        filter.isUnassigned = load.id == 0;
        if (load.id != 0)
            filter.owners = {core::UserId(load.id)};
        break;
    case app::BoardGrouping::Partner:
        filter.networkMember = core::NetworkMemberId(load.id);
        break;
    case app::BoardGrouping::Topic:
        if (load.id == 0) // nothing asks for cases without a topic
            return;
        filter.categories = {core::CategoryId(load.id)};
        break;
    }
    m_source->setFilter(filter, index.data().toString());
}

void SlaBoardPage::widen() { m_source->setFilter({}, {}); }

QList<QWidget*> SlaBoardPage::panes() const {
    QList<QWidget*> panes{current()};
    if (!m_preview->isHidden())
        panes << m_preview;
    return panes << m_strip->list();
}

QStringList SlaBoardPage::keyHints() const {
    return {tr("A assign"), tr("E escalate"), tr("W late reason"), tr("Space preview")};
}

} // namespace pages
