#include "pages/customers/customerspage.h"

#include "app/office.h"
#include "core/phone.h"
#include "models/callermodel.h"
#include "models/casetablemodel.h"
#include "pages/intake/callerpanel.h"
#include "pages/queue/caselistview.h"
#include "pages/shell/actions.h"
#include "pages/shell/navigator.h"
#include "widgets/emptystate.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/keybutton.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/typeaheadfield.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSuggestions = 7;
constexpr int kMargin = 20;

} // namespace

CustomersPage::CustomersPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_people(new models::CallerModel(this))
    , m_cases(new models::CaseTableModel(context.office, this)) {
    setObjectName(u"customersPage"_s);
    auto* header = new widgets::PageHeader(context.theme, this);
    header->setTitle(tr("Customers"));
    auto* log =
        new widgets::KeyButton(context.theme, tr("Log a contact"), {}, widgets::KeyButton::Look::Primary, header);
    log->setKeyOf(context.actions.find(u"intake.new"_s));
    connect(log, &QAbstractButton::clicked, this, &CustomersPage::logContact);
    header->addRight(log);
    m_panel = new CallerPanel(context, CallerPanel::Purpose::History, this);
    connect(m_panel, &CallerPanel::caseChosen, this,
            [this](int index) { this->context().navigator.openCase(m_panel->openCase(index)); });
    auto* splitter = new widgets::HairlineSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeLeft());
    splitter->addWidget(m_panel);
    splitter->setSizes({context.theme.px(780), context.theme.px(560)});
    splitter->setStretchFactor(0, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(splitter, 1);
    makeActions();
}

QWidget* CustomersPage::makeLeft() {
    const widgets::Theme& theme = context().theme;
    auto* pane = new widgets::Pane(theme, widgets::Pane::Ground::Base, this);
    m_field = new widgets::TypeAheadField(theme, pane);
    m_field->setModel(m_people);
    m_field->setIconName(u"search"_s);
    m_field->setPlaceholderText(tr("Last digits of the phone, name, document or case number"));
    m_field->lineEdit()->setObjectName(u"customerSearch"_s);
    m_field->lineEdit()->setAccessibleName(tr("Find a customer"));
    m_stack = new QStackedWidget(pane);
    m_list = new CaseListView(theme, *m_cases, m_stack);
    m_empty = new widgets::EmptyState(theme, m_stack);
    m_empty->setTexts(tr("Nobody chosen yet."),
                      tr("Find a customer above: all their cases, contacts and promises appear."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, kMargin, 0, 0);
    auto* fieldRow = new QHBoxLayout;
    fieldRow->setContentsMargins(kMargin, 0, kMargin, 0);
    fieldRow->addWidget(m_field);
    column->addLayout(fieldRow);
    column->addWidget(m_stack, 1);
    connect(m_field, &widgets::TypeAheadField::textEdited, this, &CustomersPage::find);
    connect(m_field, &widgets::TypeAheadField::accepted, this,
            [this](const QModelIndex& index) { showPerson(m_people->personAt(index.row())); });
    connect(m_field, &widgets::TypeAheadField::cleared, this, [this] {
        m_stack->setCurrentWidget(m_empty);
        m_panel->showCaller({});
    });
    connect(m_list, &CaseListView::caseActivated, this,
            [this](int row) { context().navigator.openCase(m_cases->idAt(row)); });
    return pane;
}

void CustomersPage::makeActions() {
    const QString area = tr("In a list");
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys, auto act) {
        connect(context().actions.add(m_list, id, text, area, keys), &QAction::triggered, this, act);
    };
    add(u"customer.down"_s, tr("Next row"), {Qt::Key_J}, [this] { m_list->step(1); });
    add(u"customer.up"_s, tr("Previous row"), {Qt::Key_K}, [this] { m_list->step(-1); });
}

void CustomersPage::find(const QString& typed) {
    if (typed.isEmpty())
        return m_people->setPeople({}, context().office.clock().now());
    context()
        .office.suggestParties(typed, kSuggestions, this)
        .then(this, [this, typed](const core::Result<QList<core::PartySuggestion>>& people) {
            if (!people)
                context().navigator.tellFailed(people.error());
            m_people->setPeople(people.value_or(QList<core::PartySuggestion>()), context().office.clock().now());
            m_field->matchesReady(typed);
        });
}

void CustomersPage::showPerson(const core::PartySuggestion& person) {
    m_person = person;
    m_field->setAccepted({u"person"_s, person.name, core::displayPhone(person.matchedContact), {}, {}});
    core::CaseQuery query;
    query.party = person.id;
    query.sort = core::SortOrder::Newest;
    m_cases->setQuery(query);
    m_stack->setCurrentWidget(m_list);
    m_panel->showCaller(person.id);
    m_list->setFocus();
}

void CustomersPage::logContact() { context().navigator.logContact(m_person.matchedContact); }

void CustomersPage::enter() { m_field->lineEdit()->setFocus(); }

QList<QWidget*> CustomersPage::panes() const { return {m_field->lineEdit(), m_list, m_panel}; }

QStringList CustomersPage::keyHints() const {
    return {context().actions.hint({u"customer.down"_s, u"customer.up"_s}, tr("move")), tr("Enter opens")};
}

} // namespace pages
