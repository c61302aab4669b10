#include "pages/slaboard/slaboardpage.h"

#include "app/office.h"
#include "models/boardloadmodel.h"
#include "models/boardsource.h"
#include "models/boardtablemodel.h"
#include "pages/case/casepreview.h"
#include "pages/shell/actions.h"
#include "pages/slaboard/boardcolumnview.h"
#include "pages/slaboard/loadstrip.h"
#include "widgets/elidedlabel.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/rowlistview.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::ElidedLabel;
using widgets::Ink;
using widgets::KeyButton;
using widgets::Type;

namespace {

/// Widths of the columns against each other, and of the first the page's margin more.
constexpr int kShares[models::kBoardColumns] = {293, 286, 286, 254, 237};
constexpr int kPreviewWidth = 480;

} // namespace

void SlaBoardPage::makeLayout() {
    const widgets::Theme& theme = context().theme;
    m_bar = new widgets::MessageBar(theme, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeColumns());
    m_stack->addWidget(makeTable());
    m_preview = new CasePreview(context(), this);
    m_preview->setMinimumWidth(theme.px(kPreviewWidth));
    m_preview->hide();
    auto* splitter = new widgets::HairlineSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 1);
    m_strip = new LoadStrip(theme, *m_source->loads(), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(splitter, 1);
    column->addWidget(m_strip);
}

void SlaBoardPage::makeHeader() {
    const widgets::Theme& theme = context().theme;
    m_header->setTitle(tr("SLA board"));
    auto* label = new ElidedLabel(theme, Type::Small, Ink::Text2, m_header);
    label->setText(tr("On time today"));
    m_onTime = new ElidedLabel(theme, Type::Head, Ink::Text, m_header);
    m_onTime->setObjectName(u"onTime"_s);
    m_onTime->setBold(true);
    m_target = new ElidedLabel(theme, Type::Small, Ink::Text2, m_header);
    m_target->setText(tr("target %1 %").arg(qRound(app::kOnTimeTarget * 100)));
    const QString formula = tr("Closed today in time ÷ (closed today + fallen due today and still open)");
    for (QWidget* each : QList<QWidget*>{label, m_onTime, m_target}) {
        each->setToolTip(formula);
        m_header->addRight(each);
    }
    m_header->addSeparator();
    m_grouping = new KeyButton(theme, tr("By person"), tr("G"), KeyButton::Look::Plain, m_header);
    m_grouping->setObjectName(u"boardGrouping"_s);
    m_form = new KeyButton(theme, tr("Table"), tr("T"), KeyButton::Look::Plain, m_header);
    m_form->setObjectName(u"boardForm"_s);
    m_header->addRight(m_grouping);
    m_header->addRight(m_form);
    connect(m_grouping, &QAbstractButton::clicked, this, &SlaBoardPage::nextGrouping);
    connect(m_form, &QAbstractButton::clicked, this, [this] { showTable(current() != m_table); });
}

QWidget* SlaBoardPage::makeColumns() {
    auto* area = new QScrollArea(m_stack);
    m_board = area;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* board = new QWidget(area);
    auto* row = new QHBoxLayout(board);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < models::kBoardColumns; ++i) {
        const auto column = models::BoardColumn(i);
        auto* view = new BoardColumnView(context().theme, column, *m_source->column(column), board);
        m_columns.at(size_t(i)) = view;
        row->addWidget(view, kShares[i]);
        connect(view, &BoardColumnView::queryWanted, this,
                [this](const QString& query) { openList(m_source->narrowed(query)); });
        connect(view->list(), &QListView::activated, this, &SlaBoardPage::openCurrent);
        connect(view->list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, view] { follow(view->list()); });
        view->list()->installEventFilter(this);
    }
    connect(m_columns.front(), &BoardColumnView::resized, this, &SlaBoardPage::fitCards);
    area->setWidget(board);
    return area;
}

QWidget* SlaBoardPage::makeTable() {
    const widgets::Theme& theme = context().theme;
    auto* pane = new widgets::Pane(theme, widgets::Pane::Ground::Base, m_stack);
    m_tableWords = new ElidedLabel(theme, Type::Small, Ink::Text2, pane);
    m_allCases = new KeyButton(theme, tr("All of the board"), {}, KeyButton::Look::Link, pane);
    m_allCases->setObjectName(u"boardAllCases"_s);
    m_table = new QTableView(pane);
    m_table->setObjectName(u"boardTable"_s);
    m_table->setAccessibleName(tr("Cases of the board"));
    m_table->setModel(m_source->table());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSortIndicator(models::BoardTableModel::Left, Qt::AscendingOrder);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setSortingEnabled(true);
    constexpr int kWidths[models::BoardTableModel::kColumns] = {130, 120, 260, 160, 150, 140, 160, 150, 70};
    for (int i = 0; i < models::BoardTableModel::kColumns; ++i)
        m_table->setColumnWidth(i, theme.px(kWidths[i]));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8));
    head->addWidget(m_tableWords);
    head->addWidget(m_allCases);
    head->addStretch(1);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, &SlaBoardPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { follow(m_table); });
    connect(m_allCases, &QAbstractButton::clicked, this, [this] {
        m_source->setForecastShown(false);
        m_table->setFocus();
    });
    return pane;
}

void SlaBoardPage::makeActions() {
    Actions& actions = context().actions;
    const QString area = tr("On the board");
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys, auto act,
                         const QString& synonyms) {
        // In the preview the same letters are the case's: neither would answer where both are in scope.
        QAction* action = actions.add(m_stack, id, text, area, keys, {synonyms});
        m_strip->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(
        u"board.group"_s, tr("By person, partner or topic"), {Qt::Key_G}, [this] { nextGrouping(); },
        u"agrupar responsable red tema"_s);
    add(
        u"board.table"_s, tr("Board or table"), {Qt::Key_T}, [this] { showTable(current() != m_table); },
        u"tabla tablero lista"_s);
    add(
        u"board.back"_s, tr("Back to the whole board"), {Qt::Key_Escape}, [this] { stepBack(); }, u"volver todo"_s);
    add(
        u"board.forecast"_s, tr("Forecast breaches"), {Qt::Key_B}, [this] { showForecast(); },
        u"incumplimientos previstos pronóstico"_s);
    add(
        u"board.unexplained"_s, tr("Overdue without a late reason"), {Qt::SHIFT | Qt::Key_W},
        [this] { openList(m_source->narrowed(u"is:open is:unexplained"_s)); }, u"falta motivo demora"_s);
    add(
        u"board.refresh"_s, tr("Read again"), {Qt::Key_F5}, [this] { m_source->refresh(); }, u"actualizar"_s);
}

void SlaBoardPage::makeCaseActions() {
    Actions& actions = context().actions;
    const QString area = tr("On the board");
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys, auto act) {
        connect(actions.add(m_stack, id, text, area, keys), &QAction::triggered, this, act);
    };
    add(u"board.down"_s, tr("Next case"), {Qt::Key_J}, [this] { step(1); });
    add(u"board.up"_s, tr("Previous case"), {Qt::Key_K}, [this] { step(-1); });
    add(u"board.right"_s, tr("Next column"), {Qt::Key_L}, [this] { stepColumn(1); });
    add(u"board.left"_s, tr("Previous column"), {Qt::Key_H}, [this] { stepColumn(-1); });
    add(u"board.preview"_s, tr("Show or hide the preview"), {Qt::Key_Space}, [this] { togglePreview(); });
    const auto begins = [&](const QString& id, const QString& text, Qt::Key key, core::Verb verb) {
        add(id, text, {key}, [this, verb] { begin(verb); });
    };
    begins(u"board.assign"_s, tr("Assign"), Qt::Key_A, core::Verb::Assign);
    begins(u"board.escalate"_s, tr("Send to the network"), Qt::Key_E, core::Verb::Escalate);
    begins(u"board.late"_s, tr("Why late"), Qt::Key_W, core::Verb::ExplainDelay);
    begins(u"board.note"_s, tr("Note"), Qt::Key_N, core::Verb::Note);
    begins(u"board.severity"_s, tr("Severity"), Qt::Key_P, core::Verb::SetPriority);
}

void SlaBoardPage::makeStripActions() {
    QAction* narrow = context().actions.add(m_strip->list(), u"board.narrow"_s, tr("Only this one on the board"),
                                            tr("On the board"), {Qt::Key_Space}, {u"filtrar solo"_s});
    connect(narrow, &QAction::triggered, this, &SlaBoardPage::narrowToLoad);
}

} // namespace pages
