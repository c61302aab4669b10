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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
    makeActions();
    makeListActions();
    connectModel();
    showQuery(home.query);
    loadViews();
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
        const bool stillWaits = std::exchange(m_isEntering, false) && window()->focusWidget() == m_viewList;
        if (stillWaits && m_cases->rowCount() > 0)
            m_list->setFocus(); // unless one has gone elsewhere meanwhile
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
    m_isUnreadable = !read;
    applyQuery();
    if (m_isUnreadable)
        showEmptiness();
}

void QueuePage::applyQuery() {
    const auto company = context().office.company();
    const core::Result<core::CaseQuery> query = core::parseQuery(m_query->text(), scope());
    if (!query) {
        m_bar->showMessage({widgets::MessageBar::Kind::Warning, {}, app::describe(query.error()), {}, {}});
        return;
    }
    m_bar->clear();
    if (std::exchange(m_isUnreadable, false))
        showEmptiness();
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
            return context().navigator.tellFailed(views.error());
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
    QList<bool> isRead;
    for (const app::SavedView& each : m_views->views()) {
        const core::Result<core::CaseQuery> query = core::parseQuery(each.query, scope());
        isRead.append(query.has_value());
        if (query)
            queries.append(*query);
    }
    if (isRead.isEmpty())
        return;
    context().office.caseCounts(queries, this).then(this, [this, isRead](const core::Result<QList<qint64>>& counts) {
        if (!counts)
            return context().navigator.tellFailed(counts.error());
        QList<std::optional<qint64>> shown;
        qsizetype next = 0;
        for (const bool each : isRead)
            shown.append(each ? std::optional(counts->value(next++)) : std::nullopt);
        m_views->setCounts(shown);
    });
}

void QueuePage::refreshGroups() {
    if (m_cases->query().sort != core::SortOrder::Due) {
        m_list->groups().setGroups({});
        return;
    }
    context().office.caseGroups(m_cases->query(), this).then(this, [this](const core::Result<app::CaseGroups>& groups) {
        if (!groups)
            return context().navigator.tellFailed(groups.error());
        if (m_cases->query().sort == core::SortOrder::Due)
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
    const bool isEmpty = m_isUnreadable || m_cases->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_list);
    if (!isEmpty)
        return;
    m_preview->showCase({});
    m_header->setSummary({});
    if (m_isUnreadable)
        m_empty->setTexts(tr("This view can't be read."), tr("Correct its filter above, or go back to the list."),
                          tr("Back to the list"), {});
    else if (m_asked == m_home.query)
        m_empty->setTexts(tr("Nothing here: all done."), tr("New cases appear by themselves."), tr("Log a contact"),
                          context().actions.hint({u"intake.new"_s}, {}));
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
    const Actions& actions = context().actions;
    return {actions.hint({u"list.down"_s, u"list.up"_s}, tr("move")), actions.hint({u"list.assign"_s}, tr("assign")),
            actions.hint({u"list.tick"_s}, tr("select")), actions.hint({u"list.wait"_s}, tr("pause")),
            actions.hint({u"list.resolve"_s}, tr("resolve"))};
}

} // namespace pages
