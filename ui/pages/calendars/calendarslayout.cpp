#include "models/calendarsmodel.h"
#include "pages/calendars/calendareditor.h"
#include "pages/calendars/calendarrowdelegate.h"
#include "pages/calendars/calendarspage.h"
#include "pages/calendars/yearpane.h"
#include "pages/shell/actions.h"
#include "widgets/emptystate.h"
#include "widgets/hairlinesplitter.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/panes.h"
#include "widgets/rowcursor.h"
#include "widgets/rowlistview.h"

#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::KeyButton;
using widgets::Pane;

namespace {

constexpr int kListWidth = 236;
constexpr int kEditorWidth = 440;
constexpr QSize kShares(600, 520); ///< of editor and year against each other

QWidget* inPane(const widgets::Theme& theme, Pane::Ground ground, QWidget* content, QWidget* parent) {
    auto* pane = new Pane(theme, ground, parent);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    return pane;
}

} // namespace

void CalendarsPage::makeHeader() {
    m_header = new widgets::PageHeader(context().theme, this);
    m_header->setTitle(tr("Calendars"));
}

QWidget* CalendarsPage::makeList(QWidget* parent) {
    m_list = new widgets::RowListView(context().theme, parent);
    m_list->setObjectName(u"calendarList"_s);
    m_list->setAccessibleName(tr("Calendars"));
    m_list->setItemDelegate(new CalendarRowDelegate(context().theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setGround(Pane::Ground::Window);
    m_list->setModel(m_calendars);
    QWidget* pane = inPane(context().theme, Pane::Ground::Window, m_list, parent);
    pane->setMinimumWidth(context().theme.px(kListWidth));
    return pane;
}

QWidget* CalendarsPage::makeBody() {
    const widgets::Theme& theme = context().theme;
    m_stack = new QStackedWidget(this);
    auto* splitter = new widgets::HairlineSplitter(Qt::Horizontal, m_stack);
    m_body = splitter;
    splitter->addWidget(makeList(splitter));
    m_editor = new CalendarEditor(context(), splitter);
    QWidget* middle = inPane(theme, Pane::Ground::Base, m_editor, splitter);
    middle->setMinimumWidth(theme.px(kEditorWidth));
    splitter->addWidget(middle);
    m_year = new YearPane(context(), splitter);
    splitter->addWidget(inPane(theme, Pane::Ground::Base, m_year, splitter));
    splitter->setSizes({theme.px(kListWidth), theme.px(kShares.width()), theme.px(kShares.height())});
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 3);
    splitter->setStretchFactor(2, 2);
    splitter->setChildrenCollapsible(false);
    m_empty = new widgets::EmptyState(theme, m_stack);
    m_empty->setTexts(tr("There are no calendars yet."),
                      tr("A calendar says on which days and at what hours a promise counts."), tr("New calendar"));
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void CalendarsPage::makeActions() {
    Actions& actions = context().actions;
    const QString area = tr("In a calendar");
    const auto add = [&](QWidget* scope, const QString& id, const QString& text, const QList<QKeySequence>& keys,
                         const QString& synonyms, auto act) {
        QAction* action = actions.add(scope, id, text, area, keys, {synonyms});
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(m_list, u"calendars.down"_s, tr("Next calendar"), {Qt::Key_J}, {}, [this] { widgets::stepRow(*m_list, 1); });
    add(m_list, u"calendars.up"_s, tr("Previous calendar"), {Qt::Key_K}, {}, [this] { widgets::stepRow(*m_list, -1); });
    add(m_list, u"calendars.edit"_s, tr("Edit the calendar"), {Qt::Key_Return, Qt::Key_Enter}, u"editar"_s,
        [this] { m_editor->focusFirst(); });
    m_new =
        add(m_list, u"calendars.new"_s, tr("New calendar"), {Qt::Key_N}, u"nuevo calendario"_s, [this] { beginNew(); });
    m_save = add(this, u"calendars.save"_s, tr("Save a version"), {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
                 u"guardar"_s, [this] { m_editor->isReadOnly() ? startFromShown() : save(); });
    m_discard =
        add(this, u"calendars.discard"_s, tr("Discard changes"), {}, u"descartar cambios"_s, [this] { discard(); });
    add(this, u"calendars.import"_s, tr("Import holidays"), {}, u"importar festivos ics"_s,
        [this] { m_editor->importDates(); });
    add(this, u"calendars.yearOn"_s, tr("Year after"), {Qt::CTRL | Qt::Key_PageDown}, u"año siguiente"_s,
        [this] { m_year->stepYear(1); });
    add(this, u"calendars.yearBack"_s, tr("Year before"), {Qt::CTRL | Qt::Key_PageUp}, u"año anterior"_s,
        [this] { m_year->stepYear(-1); });
    const auto button = [this](const QString& name, QAction* action, KeyButton::Look look) {
        auto* made = new KeyButton(context().theme, action->text(), {}, look, m_header);
        made->setObjectName(name);
        made->setAction(action);
        m_header->addRight(made);
    };
    button(u"discardCalendar"_s, m_discard, KeyButton::Look::Flat);
    button(u"newCalendar"_s, m_new, KeyButton::Look::Plain);
    button(u"saveCalendar"_s, m_save, KeyButton::Look::Primary);
}

void CalendarsPage::connectParts() {
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CalendarsPage::showCurrent);
    connect(m_editor, &CalendarEditor::edited, this, &CalendarsPage::noteEdit);
    connect(m_editor, &CalendarEditor::shownChanged, this, [this] { m_year->setCalendar(m_editor->shown()); });
    connect(m_editor, &CalendarEditor::versionChosen, this, &CalendarsPage::showVersion);
    connect(m_year, &YearPane::yearChanged, m_editor, &CalendarEditor::setYear);
    connect(m_year, &YearPane::dayTaken, m_editor, &CalendarEditor::beginException);
    connect(m_empty, &widgets::EmptyState::actionTriggered, this, &CalendarsPage::beginNew);
    connect(m_bar, &widgets::MessageBar::actionTriggered, this, &CalendarsPage::remedy);
}

} // namespace pages
