#include "pages/network/networkpage.h"

#include "app/office.h"
#include "app/wording.h"
#include "models/directorymodel.h"
#include "pages/network/profileform.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/elidedlabel.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/rowcursor.h"
#include "widgets/rowlistview.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/twolinedelegate.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>
#include <chrono>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using widgets::KeyButton;

namespace {

constexpr auto kRefreshDelay = 400ms;

} // namespace

NetworkPage::NetworkPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_members(new models::DirectoryModel(this)) {
    setObjectName(u"networkPage"_s);
    auto* splitter = new widgets::HairlineSplitter(Qt::Horizontal, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(splitter, 1);
    splitter->addWidget(makeList());
    makeActions();
    splitter->addWidget(makeForm());
    splitter->setSizes({context.theme.px(640), context.theme.px(700)});
    connectOffice();
    followChange();
}

QWidget* NetworkPage::makeHeader() {
    const widgets::Theme& theme = context().theme;
    m_header = new widgets::PageHeader(theme, this);
    m_header->setTitle(tr("Directory of the network"));
    auto* words = new widgets::ElidedLabel(theme, widgets::Type::Body, widgets::Ink::Text2, m_header);
    words->setText(tr("Not accepted in time:"));
    m_policy = new widgets::SegmentedControl(theme, m_header);
    m_policy->setObjectName(u"nextMember"_s);
    m_policy->setAccessibleName(tr("When a member does not accept in time"));
    m_policy->setSegments({{tr("ask us"), {}, {}}, {tr("go to the next one"), {}, {}}});
    m_policy->setCurrentIndex(static_cast<int>(context().office.company()->nextMember));
    m_header->addRight(words);
    m_header->addRight(m_policy);
    connect(m_policy, &widgets::SegmentedControl::currentChanged, this, &NetworkPage::savePolicy);
    return m_header;
}

QWidget* NetworkPage::makeList() {
    const widgets::Theme& theme = context().theme;
    auto* pane = new widgets::Pane(theme, widgets::Pane::Ground::Base, this);
    m_list = new widgets::RowListView(theme, pane);
    m_list->setObjectName(u"members"_s);
    m_list->setAccessibleName(tr("Network members"));
    m_list->setModel(m_members);
    m_list->setItemDelegate(new widgets::TwoLineDelegate(theme, m_list));
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NetworkPage::followCursor);
    return pane;
}

QWidget* NetworkPage::makeForm() {
    const widgets::Theme& theme = context().theme;
    auto* side = new QWidget(this);
    m_bar = new widgets::MessageBar(theme, side);
    m_form = new ProfileForm(context(), side);
    auto* acts = new widgets::ActionBar(theme, side);
    for (QAction* each : {m_save, m_discard}) {
        acts->add(KeyButton::of(each, theme, each == m_save ? KeyButton::Look::Primary : KeyButton::Look::Plain, acts));
    }
    acts->addStretch();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_form, 1);
    column->addWidget(acts);
    connect(m_form, &ProfileForm::changed, this, &NetworkPage::followChange);
    connect(m_bar, &widgets::MessageBar::actionTriggered, this, [this] {
        m_bar->clear();
        m_shown = {};
        read();
    });
    return side;
}

void NetworkPage::makeActions() {
    const auto add = [&](QWidget* scope, const QString& id, const QString& text, const QList<QKeySequence>& keys,
                         auto act) {
        const QString area = scope == m_list ? tr("In a list") : tr("In the directory");
        QAction* action = context().actions.add(scope, id, text, area, keys, {u"red directorio network partner"_s});
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(m_list, u"network.down"_s, tr("Next row"), {Qt::Key_J}, [this] { widgets::stepRow(*m_list, 1); });
    add(m_list, u"network.up"_s, tr("Previous row"), {Qt::Key_K}, [this] { widgets::stepRow(*m_list, -1); });
    add(m_list, u"network.edit"_s, tr("Change"), {Qt::Key_Return, Qt::Key_Enter, Qt::Key_E},
        [this] { m_form->focusFirst(); });
    add(m_list, u"network.cases"_s, tr("Their cases"), {Qt::Key_O}, [this] {
        if (const auto* entry = m_members->entryAt(m_list->currentIndex().row()))
            context().navigator.openList(u"is:open network:%1"_s.arg(entry->member.code));
    });
    m_save = add(this, u"network.save"_s, tr("Save"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
                 &NetworkPage::save);
    m_discard = add(this, u"network.discard"_s, tr("Discard the changes"), {Qt::Key_Escape}, &NetworkPage::discard);
}

void NetworkPage::connectOffice() {
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &NetworkPage::read);
    connect(&context().office.feed(), &app::ChangeFeed::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&context().office, &app::Office::companyChanged, this, [this] {
        const QSignalBlocker blocker(m_policy);
        m_policy->setCurrentIndex(static_cast<int>(context().office.company()->nextMember));
    });
}

void NetworkPage::read() {
    if (!isVisible())
        return; // enter() reads
    context().office.directory(this).then(
        this, [this](const core::Result<QList<app::DirectoryEntry>>& entries) { take(entries); });
}

void NetworkPage::take(const core::Result<QList<app::DirectoryEntry>>& entries) {
    if (!entries) {
        m_bar->showMessage({widgets::MessageBar::Kind::Error, {}, app::describe(entries.error()), tr("Try again"), {}});
        return;
    }
    const bool hadFocus = m_list->hasFocus();
    m_members->setEntries(*entries, context().office.company()->catalogue);
    int open = 0;
    for (const app::DirectoryEntry& each : *entries)
        open += each.numbers.open;
    m_header->setSummary(tr("%n member(s)", nullptr, static_cast<int>(entries->size())) + u" · "_s +
                         tr("%n case(s) with them", nullptr, open));
    m_list->setCurrentIndex(m_members->index(std::max(0, m_members->rowOf(m_shown))));
    if (hadFocus)
        m_list->setFocus();
    if (!m_form->isChanged())
        showCurrent();
}

/// What was typed is not thrown away by a key in the list: the cursor goes back to where it belongs.
void NetworkPage::followCursor() {
    const app::DirectoryEntry* entry = m_members->entryAt(m_list->currentIndex().row());
    if (!entry || entry->member.id == m_shown)
        return;
    if (m_form->isChanged() && m_shown.isValid()) {
        const int row = m_members->rowOf(m_shown);
        m_bar->showMessage(
            {widgets::MessageBar::Kind::Warning, {}, tr("Save or discard what you changed here first."), {}, {}});
        QMetaObject::invokeMethod(
            this, [this, row] { m_list->setCurrentIndex(m_members->index(row)); }, Qt::QueuedConnection);
        return;
    }
    showCurrent();
}

void NetworkPage::showCurrent() {
    const app::DirectoryEntry* entry = m_members->entryAt(m_list->currentIndex().row());
    m_shown = entry ? entry->member.id : core::NetworkMemberId();
    m_bar->clear();
    m_form->showEntry(entry);
    followChange();
}

void NetworkPage::followChange() {
    const bool isChanged = m_shown.isValid() && m_form->isChanged();
    m_save->setEnabled(isChanged && !m_isSaving);
    m_discard->setEnabled(isChanged && !m_isSaving);
    if (!isChanged)
        m_bar->clear();
}

void NetworkPage::save() {
    m_isSaving = true;
    followChange();
    context()
        .office.saveNetworkProfile(m_form->profile())
        .then(this, [this](const core::Result<core::NetworkProfile>& saved) { told(saved); });
}

void NetworkPage::told(const core::Result<core::NetworkProfile>& saved) {
    m_isSaving = false;
    followChange();
    if (!saved && !saved.error().fields.isEmpty())
        return m_form->showError(saved.error());
    if (!saved)
        return m_bar->showMessage(
            {widgets::MessageBar::Kind::Error, {}, app::describe(saved.error()), tr("Show the newest"), {}});
    const auto company = context().office.company();
    const core::NetworkMember* member = company->catalogue.networkMember(saved->member);
    context().navigator.tellDone(tr("%1 saved").arg(member ? member->name : QString()), QList<app::Receipt>());
    if (const app::DirectoryEntry* entry = m_members->entryAt(m_members->rowOf(saved->member))) {
        app::DirectoryEntry written = *entry;
        written.profile = *saved;
        m_form->showEntry(&written);
    }
    followChange();
    if (isVisible())
        m_list->setFocus();
    read();
}

void NetworkPage::discard() {
    showCurrent();
    m_list->setFocus();
}

void NetworkPage::savePolicy(int index) {
    context()
        .office.saveNextMember(static_cast<core::NextMember>(index))
        .then(this, [this](const core::Result<void>& saved) {
            if (!saved)
                return context().navigator.tellFailed(saved.error());
            context().navigator.tellDone(m_policy->currentIndex() == 0
                                             ? tr("When nobody accepts in time, you are asked")
                                             : tr("When nobody accepts in time, the case goes on, twice at most"),
                                         QList<app::Receipt>());
        });
}

void NetworkPage::enter() {
    m_list->setFocus();
    read();
}

QList<QWidget*> NetworkPage::panes() const { return {m_list, m_form, m_policy}; }

QStringList NetworkPage::keyHints() const {
    const Actions& actions = context().actions;
    return {actions.hint({u"network.down"_s, u"network.up"_s}, tr("move")),
            actions.hint({u"network.edit"_s}, tr("change")), actions.hint({u"network.cases"_s}, tr("cases")),
            actions.hint({u"network.save"_s}, tr("save"))};
}

} // namespace pages
