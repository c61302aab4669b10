#include "pages/queue/queuepage.h"

#include "app/office.h"
#include "models/casetablemodel.h"
#include "models/viewsmodel.h"
#include "pages/case/casepreview.h"
#include "pages/queue/bulkbar.h"
#include "pages/queue/caselistview.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/emptystate.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/rowlistview.h"
#include "widgets/viewrowdelegate.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

QWidget* QueuePage::makeViews() {
    const widgets::Theme& theme = context().theme;
    m_viewList = new widgets::RowListView(theme, this);
    m_viewList->setObjectName(u"views"_s);
    m_viewList->setAccessibleName(tr("Views"));
    m_viewList->setGround(widgets::Pane::Ground::Window);
    m_viewList->setTopMargin(12);
    m_viewList->setItemDelegate(new widgets::ViewRowDelegate(theme, m_viewList));
    m_viewList->setModel(m_views);
    connect(m_viewList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const app::SavedView* view = m_views->viewAt(index.row());
        if (view != nullptr && view->query != m_asked)
            showQuery(view->query);
    });
    connect(m_viewList, &QListView::activated, this, [this] { m_list->setFocus(); });
    return m_viewList;
}

QWidget* QueuePage::makeList() {
    const widgets::Theme& theme = context().theme;
    auto* pane = new widgets::Pane(theme, widgets::Pane::Ground::Base, this);
    m_bar = new widgets::MessageBar(theme, pane);
    m_stack = new QStackedWidget(pane);
    m_list = new CaseListView(theme, *m_cases, m_stack);
    m_empty = new widgets::EmptyState(theme, m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_bulk = new BulkBar(context(), pane);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeQueryLine());
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_bulk);
    connect(m_list, &CaseListView::currentCaseChanged, this, &QueuePage::showPreview);
    connect(m_list, &CaseListView::caseActivated, this, &QueuePage::openCurrent);
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, [this] {
        if (m_asked == m_home.query)
            context().navigator.logContact();
        else
            showQuery(m_home.query);
    });
    connect(m_bulk, &BulkBar::assignWanted, this, &QueuePage::assignTo);
    connect(m_bulk, &BulkBar::priorityWanted, this, &QueuePage::setPriority);
    connect(m_bulk, &BulkBar::closed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &widgets::MessageBar::actionTriggered, this, [this] {
        m_bar->clear();
        m_cases->retry();
    });
    return pane;
}

QWidget* QueuePage::makeQueryLine() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(8);
    m_query = new QLineEdit(line);
    m_query->setObjectName(u"query"_s);
    m_query->setAccessibleName(tr("Filter"));
    m_query->setPlaceholderText(tr("is:open owner:me due:<4h text"));
    m_sort = new QComboBox(line);
    m_sort->setObjectName(u"sort"_s);
    m_sort->setAccessibleName(tr("Order"));
    m_sort->addItem(tr("Least time left"), static_cast<int>(core::SortOrder::Due));
    m_sort->addItem(tr("Newest"), static_cast<int>(core::SortOrder::Newest));
    m_sort->addItem(tr("Oldest"), static_cast<int>(core::SortOrder::Oldest));
    m_sort->addItem(tr("Most severe"), static_cast<int>(core::SortOrder::Priority));
    m_sort->addItem(tr("Changed last"), static_cast<int>(core::SortOrder::Updated));
    row->addWidget(m_query, 1);
    row->addWidget(m_sort);
    connect(m_query, &QLineEdit::returnPressed, this, [this] {
        m_asked = m_query->text();
        applyQuery();
        m_list->setFocus();
    });
    connect(m_sort, &QComboBox::activated, this, &QueuePage::applySort);
    return line;
}

void QueuePage::makeActions() {
    Actions& actions = context().actions;
    const QString area = tr("In a list");
    auto* log =
        new widgets::KeyButton(context().theme, tr("Log a contact"), {}, widgets::KeyButton::Look::Primary, m_header);
    log->setKeyOf(actions.find(u"intake.new"_s));
    log->setIconName(u"phone"_s);
    connect(log, &QAbstractButton::clicked, this, [this] { context().navigator.logContact(); });
    m_header->addRight(log);
    connect(actions.add(this, u"list.filter"_s, tr("Filter"), area, {Qt::Key_V}, {u"filtrar query"_s}),
            &QAction::triggered, this, [this] {
                m_query->setFocus();
                m_query->selectAll();
            });
    connect(actions.add(this, u"list.save"_s, tr("Save this view"), area, {Qt::CTRL | Qt::Key_S}, {u"guardar vista"_s}),
            &QAction::triggered, this, &QueuePage::saveView);
}

void QueuePage::makeListActions() {
    Actions& actions = context().actions;
    const QString area = tr("In a list");
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys, auto act) {
        connect(actions.add(m_list, id, text, area, keys), &QAction::triggered, this, act);
    };
    add(u"list.down"_s, tr("Next row"), {Qt::Key_J}, [this] { m_list->step(1); });
    add(u"list.up"_s, tr("Previous row"), {Qt::Key_K}, [this] { m_list->step(-1); });
    add(u"list.open"_s, tr("Open"), {Qt::Key_Return, Qt::Key_Enter}, [this] { openCurrent(); });
    add(u"list.preview"_s, tr("Show or hide the preview"), {Qt::Key_Space},
        [this] { m_preview->setVisible(!m_preview->isVisible()); });
    add(u"list.tick"_s, tr("Select"), {Qt::Key_X}, [this] {
        m_cases->toggleTick(m_list->currentCaseRow());
        m_list->step(1);
    });
    add(u"list.untick"_s, tr("Clear the selection"), {Qt::Key_Escape}, [this] { m_cases->clearTicks(); });
    add(u"list.assign"_s, tr("Assign"), {Qt::Key_A}, [this] { m_bulk->askOwner(); });
    const auto begin = [&](const QString& id, const QString& text, Qt::Key key, core::Verb verb) {
        add(id, text, {key}, [this, verb] { m_preview->begin(verb); });
    };
    begin(u"list.note"_s, tr("Note"), Qt::Key_N, core::Verb::Note);
    begin(u"list.wait"_s, tr("Pause"), Qt::Key_W, core::Verb::Wait);
    begin(u"list.escalate"_s, tr("Send to the network"), Qt::Key_E, core::Verb::Escalate);
    begin(u"list.resolve"_s, tr("Resolve"), Qt::Key_C, core::Verb::Resolve);
    add(u"list.priority"_s, tr("Severity"), {Qt::Key_P}, [this] { m_bulk->askPriority(); });
}

} // namespace pages
