#include "pages/queue/queuepage.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/casetablemodel.h"
#include "models/viewsmodel.h"
#include "pages/case/casepreview.h"
#include "pages/queue/bulkbar.h"
#include "pages/queue/caselistview.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/emptystate.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/rowlistview.h"
#include "widgets/viewrowdelegate.h"

#include <QComboBox>
#include <QInputDialog>
#include <QPointer>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <chrono>
#include <utility>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Counts and group heads follow a burst of changes once.
constexpr auto kRefreshDelay = 300ms;
constexpr int kViewsWidth = 188;
constexpr int kListWidth = 536;
constexpr int kPreviewWidth = 632;

QVBoxLayout* tightColumn(QWidget* pane) {
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

QueuePage::QueuePage(const PageContext& context, const QueueHome& home, QWidget* parent)
    : Page(context, parent)
    , m_home(home)
    , m_cases(new models::CaseTableModel(context.office, this))
    , m_views(new models::ViewsModel(this)) {
    setObjectName(u"queuePage"_s);
    const widgets::Theme& theme = context.theme;
    m_header = new widgets::PageHeader(theme, this);
    m_header->setTitle(home.title);
    auto* splitter = new widgets::HairlineSplitter(Qt::Horizontal, this);
    m_preview = new CasePreview(context, this);
    splitter->addWidget(makeViews());
    splitter->addWidget(makeList());
    splitter->addWidget(m_preview);
    splitter->setSizes({theme.px(kViewsWidth), theme.px(kListWidth), theme.px(kPreviewWidth)});
    splitter->setStretchFactor(2, 1);
    QVBoxLayout* column = tightColumn(this);
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
    makeActions();
    makeListActions();
    connectModel();
    showQuery(home.query);
    loadViews();
}

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
    QVBoxLayout* column = tightColumn(pane);
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
    auto* log = new widgets::KeyButton(context().theme, tr("Log a contact"), tr("F2"),
                                       widgets::KeyButton::Look::Primary, m_header);
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
    add(u"list.priority"_s, tr("Severity"), {Qt::Key_P}, [this] { m_bulk->askPriority(); });
}

void QueuePage::connectModel() {
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        refreshGroups();
        refreshCounts();
    });
    connect(m_cases, &models::CaseTableModel::listChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(m_cases, &models::CaseTableModel::ticksChanged, this, [this] {
        m_list->setTicksShown(!m_cases->ticked().isEmpty());
        m_bulk->setCount(static_cast<int>(m_cases->ticked().size()));
    });
    connect(m_cases, &models::CaseTableModel::loadFailed, this, [this](const core::Error& error) {
        m_bar->showMessage({widgets::MessageBar::Kind::Error, {}, app::describe(error), tr("Try again"), {}});
    });
    connect(m_cases, &QAbstractItemModel::modelReset, this, [this] {
        showEmptiness();
        if (m_list->currentCaseRow() < 0)
            m_list->setCurrentCaseRow(0);
        if (std::exchange(m_isEntering, false) && m_cases->rowCount() > 0)
            m_list->setFocus();
    });
    connect(m_cases, &QAbstractItemModel::rowsInserted, this, &QueuePage::showEmptiness);
    connect(m_cases, &QAbstractItemModel::rowsRemoved, this, &QueuePage::showEmptiness);
}

core::QueryScope QueuePage::scope() const {
    const auto company = context().office.company();
    return {context().office.user().id, &company->catalogue, company->users, context().office.clock().now()};
}

void QueuePage::showQuery(const QString& query) {
    m_asked = query;
    const core::QueryScope here = scope();
    const core::Result<core::CaseQuery> read = core::parseQuery(query, here);
    m_query->setText(read ? core::toText(*read, here, QLocale().name()) : query);
    applyQuery();
}

void QueuePage::applyQuery() {
    const auto company = context().office.company();
    const core::Result<core::CaseQuery> query = core::parseQuery(m_query->text(), scope());
    if (!query) {
        m_bar->showMessage({widgets::MessageBar::Kind::Warning, {}, app::describe(query.error()), {}, {}});
        return;
    }
    m_bar->clear();
    m_sort->setCurrentIndex(m_sort->findData(static_cast<int>(query->sort)));
    m_list->groups().setGroups({});
    m_cases->setQuery(*query);
    m_viewList->setCurrentIndex(m_views->index(m_views->rowOfQuery(m_asked)));
    refreshGroups();
}

void QueuePage::applySort() {
    // One scope for both: "today" is only written again when its now is the one it was read with.
    const core::QueryScope here = scope();
    core::Result<core::CaseQuery> query = core::parseQuery(m_query->text(), here);
    if (!query)
        return;
    query->sort = static_cast<core::SortOrder>(m_sort->currentData().toInt());
    showQuery(core::toText(*query, here, QLocale().name()));
}

void QueuePage::loadViews() {
    context().office.views().then(this, [this](const core::Result<QList<app::SavedView>>& views) {
        if (!views)
            return;
        m_views->setViews(*views, QLocale().name());
        m_viewList->setCurrentIndex(m_views->index(m_views->rowOfQuery(m_asked)));
        refreshCounts();
    });
}

void QueuePage::saveView() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name of the view"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        app::SavedView view;
        view.owner = context().office.user().id;
        view.name = {name.trimmed(), name.trimmed()};
        view.query = m_query->text();
        context().office.saveView(view).then(this, [this](const core::Result<app::SavedView>& saved) {
            if (!saved)
                return context().navigator.tellFailed(saved.error());
            loadViews();
        });
    });
    dialog->open();
}

void QueuePage::refreshCounts() {
    QList<core::CaseQuery> queries;
    for (const app::SavedView& each : m_views->views())
        queries.append(core::parseQuery(each.query, scope()).value_or(core::CaseQuery()));
    if (queries.isEmpty())
        return;
    context().office.caseCounts(queries, this).then(this, [this](const core::Result<QList<qint64>>& counts) {
        if (counts)
            m_views->setCounts(*counts);
    });
}

void QueuePage::refreshGroups() {
    if (m_cases->query().sort != core::SortOrder::Due) {
        m_list->groups().setGroups({});
        return;
    }
    context().office.caseGroups(m_cases->query(), this).then(this, [this](const core::Result<app::CaseGroups>& groups) {
        if (groups && m_cases->query().sort == core::SortOrder::Due)
            showGroups(*groups);
    });
}

void QueuePage::showGroups(const app::CaseGroups& groups) {
    m_list->groups().setGroups({{tr("Overdue"), static_cast<int>(groups.overdue)},
                                {tr("Within the hour"), static_cast<int>(groups.withinHour)},
                                {tr("Today"), static_cast<int>(groups.today)},
                                {tr("Later"), static_cast<int>(groups.later)},
                                {tr("Paused"), static_cast<int>(groups.paused)},
                                {tr("Ended"), static_cast<int>(groups.other)}});
    const qint64 open = groups.overdue + groups.withinHour + groups.today + groups.later + groups.paused;
    QStringList parts{tr("%n open", nullptr, static_cast<int>(open))};
    if (groups.overdue > 0)
        parts << tr("%n overdue", nullptr, static_cast<int>(groups.overdue));
    if (groups.withinHour + groups.today > 0)
        parts << tr("%n due today", nullptr, static_cast<int>(groups.withinHour + groups.today));
    m_header->setSummary(parts.join(u", "_s));
}

void QueuePage::showEmptiness() {
    const bool isEmpty = m_cases->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_list);
    if (!isEmpty)
        return;
    m_preview->showCase({});
    m_header->setSummary({});
    if (m_asked == m_home.query)
        m_empty->setTexts(tr("Nothing here: all done."), tr("New cases appear by themselves."), tr("Log a contact"),
                          tr("F2"));
    else
        m_empty->setTexts(tr("No case matches this filter."), tr("Take a word out, or go back to the list."),
                          tr("Back to the list"), {});
}

void QueuePage::showPreview(int row) {
    if (row >= 0)
        m_preview->showCase(m_cases->idAt(row));
}

void QueuePage::openCurrent() {
    const int row = m_list->currentCaseRow();
    if (row < 0)
        return;
    context().navigator.setNeighbours([model = QPointer(m_cases)](core::CaseId from, int by) {
        return model ? model->idAt(std::max(-1, model->rowOf(from) + by)) : core::CaseId();
    });
    context().navigator.openCase(m_cases->idAt(row));
}

QList<core::CaseId> QueuePage::chosen() const {
    if (!m_cases->ticked().isEmpty())
        return m_cases->ticked().values();
    const core::CaseId current = m_cases->idAt(m_list->currentCaseRow());
    return current.isValid() ? QList<core::CaseId>{current} : QList<core::CaseId>();
}

void QueuePage::assignTo(core::UserId owner) {
    const QString reason = tr("from the list");
    submitForChosen(
        [owner, reason](core::CaseId id) {
            return app::AssignCase{id, owner, owner.isValid() ? reason : QString()};
        },
        tr("assigned"));
}

void QueuePage::setPriority(core::Priority priority) {
    const QString reason = tr("from the list");
    submitForChosen(
        [priority, reason](core::CaseId id) {
            return app::SetPriority{id, priority, reason};
        },
        tr("severity changed"));
}

void QueuePage::submitForChosen(const std::function<app::Command(core::CaseId)>& make, const QString& done) {
    QList<app::Command> commands;
    for (const core::CaseId id : chosen())
        commands.append(make(id));
    m_cases->clearTicks();
    context().office.submitAll(commands).then(this, [this, done](const QList<core::Result<app::Receipt>>& outcomes) {
        QList<app::Receipt> receipts;
        for (const core::Result<app::Receipt>& each : outcomes) {
            if (each)
                receipts.append(*each);
            else
                context().navigator.tellFailed(each.error());
        }
        if (receipts.size() == 1)
            context().navigator.tellDone(receipts.first().number + u": "_s + done, receipts);
        else if (!receipts.isEmpty())
            context().navigator.tellDone(tr("%n case(s): %1", nullptr, static_cast<int>(receipts.size())).arg(done),
                                         receipts);
    });
}

void QueuePage::enter() {
    m_isEntering = m_cases->rowCount() == 0;
    (m_isEntering ? static_cast<QWidget*>(m_viewList) : m_list)->setFocus();
}

QList<QWidget*> QueuePage::panes() const { return {m_viewList, m_list, m_preview}; }

QStringList QueuePage::keyHints() const {
    return {tr("J K move"), tr("A assign"), tr("X select"), tr("Enter opens · Space hides")};
}

} // namespace pages
