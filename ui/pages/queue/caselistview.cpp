#include "pages/queue/caselistview.h"

#include "models/casetablemodel.h"
#include "widgets/caserowdelegate.h"
#include "widgets/theme.h"

#include <QHeaderView>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadHeight = 28;

} // namespace

CaseListView::CaseListView(const widgets::Theme& theme, models::CaseTableModel& cases, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_cases(cases)
    , m_groups(new models::GroupHeadModel(this))
    , m_delegate(new widgets::CaseRowDelegate(theme, widgets::CaseRowDelegate::Shape::TwoLines, this)) {
    setObjectName(u"caseList"_s);
    setAccessibleName(tr("Cases"));
    m_groups->setSourceModel(&cases);
    setModel(m_groups);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(0);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    takeMeasures();
    connect(&theme, &widgets::Theme::changed, this, &CaseListView::takeMeasures);
    connect(m_groups, &QAbstractItemModel::modelReset, this, &CaseListView::sizeHeads);
    connect(m_groups, &QAbstractItemModel::rowsInserted, this, &CaseListView::sizeHeads);
    connect(m_groups, &QAbstractItemModel::rowsRemoved, this, &CaseListView::sizeHeads);
    connect(m_groups, &QAbstractItemModel::rowsMoved, this, &CaseListView::sizeHeads);
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const QModelIndex source = m_groups->mapToSource(index); source.isValid())
            emit caseActivated(source.row());
    });
}

int CaseListView::currentCaseRow() const {
    const QModelIndex source = m_groups->mapToSource(currentIndex());
    return source.isValid() ? source.row() : -1;
}

void CaseListView::setCurrentCaseRow(int row) {
    const QModelIndex index = m_groups->mapFromSource(m_cases.index(row, 0));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void CaseListView::step(int by) {
    const int next = currentCaseRow() + by;
    if (next >= 0 && next < m_cases.rowCount())
        setCurrentCaseRow(next);
}

void CaseListView::setTicksShown(bool isShown) {
    if (m_delegate->hasTickColumn() == isShown)
        return;
    m_delegate->setTickColumn(isShown);
    viewport()->update();
}

void CaseListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    emit currentCaseChanged(currentCaseRow());
}

void CaseListView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    setColumnWidth(0, viewport()->width());
}

void CaseListView::takeMeasures() {
    verticalHeader()->setDefaultSectionSize(m_theme.twoLineRowHeight());
    m_headRows.clear();
    sizeHeads();
}

void CaseListView::sizeHeads() {
    // Heads are few and near the top of their groups; the header keeps every other row at the default.
    for (const int row : m_headRows)
        if (row < m_groups->rowCount() && !m_groups->isHead(row))
            setRowHeight(row, m_theme.twoLineRowHeight());
    m_headRows = m_groups->headRows();
    for (const int row : m_headRows)
        setRowHeight(row, m_theme.px(kHeadHeight));
}

} // namespace pages
