#include "pages/shell/workplace.h"

#include "app/office.h"
#include "models/failuretext.h"
#include "models/labels.h"
#include "pages/shell/actions.h"
#include "pages/shell/healthwatch.h"
#include "pages/shell/keysheet.h"
#include "pages/shell/navigator.h"
#include "pages/shell/noticebell.h"
#include "pages/shell/palette.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/statusline.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <chrono>

namespace pages {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Counts in the rail follow changes, but not each of a hundred in a second.
constexpr auto kCountDelay = 400ms;

/// What was changed: a case by its number, an absence by its person; a mail otherwise.
QString subjectOf(const app::Receipt& receipt) {
    if (!receipt.absence && receipt.number.isEmpty())
        return Workplace::tr("Mail");
    return receipt.absence ? receipt.ownerName : receipt.number;
}

} // namespace

Workplace::Workplace(const PageContext& context, const PlaceList& places, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_places(places(context.office.user().role)) {
    setObjectName(u"workplace"_s);
    m_rail = new widgets::NavRail(context.theme, this);
    m_stack = new QStackedWidget(this);
    m_bar = new widgets::MessageBar(context.theme, this);
    m_clockBar = new widgets::MessageBar(context.theme, this);
    m_clockBar->setObjectName(u"clockBar"_s);
    m_status = new widgets::StatusLine(context.theme, this);
    m_toast = new widgets::Toast(context.theme, m_stack);
    m_palette = new Palette(context, this);
    m_bell = new NoticeBell(context.office, this);
    m_watch = new HealthWatch(context.office, hasPlace(place::kHealth), this);
    auto* right = new QVBoxLayout;
    right->addWidget(m_clockBar);
    right->addWidget(m_bar);
    right->addWidget(m_stack, 1);
    auto* upper = new QHBoxLayout;
    upper->addWidget(m_rail);
    upper->addLayout(right, 1);
    auto* all = new QVBoxLayout(this);
    all->addLayout(upper, 1);
    all->addWidget(m_status);
    for (QBoxLayout* each : QList<QBoxLayout*>{right, upper, all}) {
        each->setContentsMargins(0, 0, 0, 0);
        each->setSpacing(0);
    }
    m_status->setHealthPressable(hasPlace(place::kHealth) || hasPlace(place::kMessages));
    fillRail();
    makeActions();
    connectNavigator();
    connectOffice();
    connectBell();
    goTo(m_places.first().item.id);
}

void Workplace::fillRail() {
    QList<widgets::NavItem> items;
    for (const Place& each : m_places)
        if (!each.item.label.isEmpty())
            items.append(each.item);
    m_rail->setItems(items);
    connect(m_rail, &widgets::NavRail::activated, this, &Workplace::goTo);
}

Page* Workplace::page(const QString& id) {
    if (Page* made = m_pages.value(id))
        return made;
    for (const Place& each : m_places) {
        if (each.item.id != id)
            continue;
        Page* made = each.make(m_context);
        m_pages.insert(id, made);
        m_stack->addWidget(made);
        return made;
    }
    return nullptr;
}

QString Workplace::current() const { return m_current; }

void Workplace::goTo(const QString& id) {
    Page* next = page(id);
    if (next == nullptr)
        return;
    if (!m_current.isEmpty() && m_current != id)
        m_history.append(m_current);
    m_current = id;
    m_stack->setCurrentWidget(next);
    m_rail->setCurrent(id == place::kCase ? place::kCases : id == place::kKeys ? u"settings"_s : id);
    m_bar->clear();
    next->enter();
    refreshStatus();
}

void Workplace::goToList(const QString& id, const QString& query) {
    Page* next = page(id);
    if (next != nullptr && !query.isEmpty())
        next->showQuery(query);
    goTo(id);
}

bool Workplace::hasPlace(const QString& id) const {
    return std::any_of(m_places.begin(), m_places.end(), [&](const Place& each) { return each.item.id == id; });
}

void Workplace::resume() {
    m_pages.value(m_current)->enter();
    refreshStatus();
    refreshCounts();
    m_bell->look();
}

void Workplace::goBack() {
    while (!m_history.isEmpty()) {
        const QString previous = m_history.takeLast();
        if (previous == m_current)
            continue;
        goTo(previous);
        m_history.removeLast();
        return;
    }
    goTo(m_places.first().item.id);
}

void Workplace::openCase(core::CaseId id) {
    if (Page* workspace = page(place::kCase)) {
        workspace->showCase(id);
        goTo(place::kCase);
    }
}

void Workplace::openList(const QString& query) {
    if (Page* list = page(place::kCases)) {
        list->showQuery(query);
        goTo(place::kCases);
    }
}

void Workplace::logContact(const QString& caller) {
    if (Page* intake = page(place::kIntake)) {
        goTo(place::kIntake);
        intake->startContact(caller);
    }
}

void Workplace::connectNavigator() {
    Navigator& navigator = m_context.navigator;
    connect(&navigator, &Navigator::caseWanted, this, &Workplace::openCase);
    connect(&navigator, &Navigator::listWanted, this, &Workplace::openList);
    connect(&navigator, &Navigator::intakeWanted, this, &Workplace::logContact);
    connect(&navigator, &Navigator::backWanted, this, &Workplace::goBack);
    connect(&navigator, &Navigator::placeWanted, this, &Workplace::goTo);
    connect(&navigator, &Navigator::placeListWanted, this, &Workplace::goToList);
    connect(&navigator, &Navigator::allPagesWanted, this, [this] {
        for (const Place& each : m_places)
            static_cast<void>(page(each.item.id));
    });
    connect(&navigator, &Navigator::done, this, &Workplace::showReceipts);
    connect(&navigator, &Navigator::failed, this, &Workplace::showFailure);
    connect(m_status, &widgets::StatusLine::healthPressed, this, &Workplace::openHealth);
    connect(m_watch, &HealthWatch::looked, this, [this](int needing) {
        m_rail->setCount(place::kHealth, needing);
        refreshHealth();
    });
    connect(m_toast, &widgets::Toast::undone, this, &Workplace::undoLast);
    connect(m_bar, &widgets::MessageBar::actionTriggered, m_bar, &widgets::MessageBar::clear);
}

void Workplace::connectOffice() {
    app::Office& office = m_context.office;
    connect(&office, &app::Office::healthChanged, this, &Workplace::showHealth);
    connect(&office, &app::Office::clockChanged, this, &Workplace::showClock);
    connect(&office.feed(), &app::ChangeFeed::changed, &m_countTimer, qOverload<>(&QTimer::start));
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(kCountDelay);
    connect(&m_countTimer, &QTimer::timeout, this, &Workplace::refreshCounts);
    m_minute.start(1min);
    connect(&m_minute, &QTimer::timeout, this, &Workplace::refreshStatus);
    connect(&m_minute, &QTimer::timeout, this, &Workplace::refreshCounts);
    showHealth({});
    refreshCounts();
}

/// One badge; a window behind others asks for attention once.
void Workplace::connectBell() {
    connect(m_bell, &NoticeBell::counted, this, [this](int unread) { m_rail->setCount(place::kNotices, unread); });
    connect(m_bell, &NoticeBell::rang, this, [this] { QApplication::alert(window()); });
    m_bell->look();
}

void Workplace::makeActions() {
    Actions& actions = m_context.actions;
    const QString area = tr("Anywhere");
    const auto add = [&](const QString& id, const QString& text, const QList<QKeySequence>& keys,
                         const QStringList& synonyms, auto act) {
        connect(actions.add(this, id, text, area, keys, synonyms), &QAction::triggered, this, act);
    };
    add(u"intake.new"_s, tr("Log a contact"), {Qt::Key_F2}, {u"call llamada registrar nuevo new case caso"_s},
        [this] { logContact({}); });
    add(u"palette"_s, tr("Commands"), {Qt::CTRL | Qt::Key_K}, {u"palette ordenes buscar"_s},
        [this] { m_palette->open(); });
    add(u"search"_s, tr("Search"), {Qt::CTRL | Qt::Key_F, QKeySequence(u"/"_s)}, {u"find buscar encontrar"_s},
        [this] { m_palette->open(); });
    add(u"pane.next"_s, tr("Next pane"), {Qt::Key_F6}, {}, [this] { cyclePane(1); });
    add(u"pane.previous"_s, tr("Previous pane"), {Qt::SHIFT | Qt::Key_F6}, {}, [this] { cyclePane(-1); });
    add(u"undo"_s, tr("Undo"), {Qt::CTRL | Qt::Key_Z}, {u"deshacer"_s}, [this] { undoLast(); });
    add(u"lock"_s, tr("Lock now"), {Qt::CTRL | Qt::Key_L}, {u"bloquear salir sign out"_s},
        [this] { emit lockWanted(); });
    for (const Place& each : m_places)
        if (!each.item.label.isEmpty())
            add(u"go."_s + each.item.id, each.item.label, {}, {u"ir go"_s}, [this, id = each.item.id] { goTo(id); });
    auto* sheet = new KeySheet(m_context.theme, actions, this);
    add(u"keys"_s, tr("Keys"), {QKeySequence(u"?"_s)}, {u"teclas help ayuda shortcuts"_s}, [sheet] { sheet->open(); });
    add(u"keys.change"_s, tr("Change keys"), {}, {u"teclas atajos shortcuts remap"_s}, [this] { goTo(place::kKeys); });
}

void Workplace::showReceipts(const QString& sentence, const QList<app::Receipt>& receipts) {
    m_inverses.clear();
    for (const app::Receipt& each : receipts)
        if (each.inverse)
            m_inverses.append(*each.inverse);
    const bool canUndo = !m_inverses.isEmpty();
    m_toast->showToast(sentence, canUndo ? tr("Undo") : QString(),
                       canUndo ? widgets::keyText(m_context.actions.find(u"undo"_s)->shortcut()) : QString());
}

void Workplace::undoLast() {
    if (m_inverses.isEmpty())
        return;
    const QList<app::Command> inverses = std::exchange(m_inverses, {});
    m_toast->dismiss();
    m_context.office.submitAll(inverses).then(this, [this](const QList<core::Result<app::Receipt>>& outcomes) {
        for (const core::Result<app::Receipt>& each : outcomes)
            if (!each)
                return showFailure(each.error());
        const QString what = outcomes.size() == 1 ? subjectOf(*outcomes.first())
                                                  : tr("%n case(s)", nullptr, static_cast<int>(outcomes.size()));
        m_toast->showToast(tr("%1: taken back").arg(what), {}, {});
    });
}

void Workplace::showFailure(const core::Error& error) {
    if (!m_context.office.user().id.isValid())
        return; // what was asked while the window is locked
    m_bar->showMessage({widgets::MessageBar::Kind::Error, {}, models::failureText(error), tr("Close"), {}});
}

void Workplace::cyclePane(int step) {
    Page* here = m_pages.value(m_current);
    QList<QWidget*> panes = here->panes();
    panes.prepend(m_rail);
    int at = 0;
    for (int i = 0; i < panes.size(); ++i)
        if (panes.at(i)->hasFocus() || panes.at(i)->isAncestorOf(focusWidget()))
            at = i;
    const auto count = static_cast<int>(panes.size());
    panes.at((at + step + count) % count)->setFocus(Qt::ShortcutFocusReason);
}

void Workplace::refreshCounts() {
    QList<core::CaseQuery> queries;
    QStringList ids;
    const auto company = m_context.office.company();
    const core::QueryScope scope{m_context.office.user().id, &company->catalogue, company->users,
                                 m_context.office.clock().now()};
    for (const Place& each : m_places) {
        if (each.countQuery.isEmpty())
            continue;
        if (const auto query = core::parseQuery(each.countQuery, scope)) {
            queries.append(*query);
            ids.append(each.item.id);
        }
    }
    m_context.office.caseCounts(queries, this).then(this, [this, ids](const core::Result<QList<qint64>>& counts) {
        if (!counts)
            return showFailure(counts.error());
        for (int i = 0; i < ids.size(); ++i)
            m_rail->setCount(ids.at(i), static_cast<int>(counts->at(i)));
    });
    refreshMail();
    m_watch->look();
}

/// How much mail waits for a person.
void Workplace::refreshMail() {
    if (!hasPlace(place::kMail))
        return;
    m_context.office.mailFigures(this).then(this, [this](const core::Result<store::IncomingFigures>& figures) {
        if (figures) // what can't be read is told by the other counts
            m_rail->setCount(place::kMail, static_cast<int>(figures->quarantine));
    });
}

void Workplace::refreshStatus() {
    const core::User& user = m_context.office.user();
    m_status->setUser(user.name, models::label(user.role));
    const QDateTime now = m_context.office.clock().now().toLocal();
    m_status->setTime(QLocale().toString(now, u"ddd d MMM, HH:mm"_s).remove(u'.'));
    const Actions& actions = m_context.actions;
    QStringList hints = m_pages.value(m_current)->keyHints();
    hints << actions.hint({u"palette"_s}, tr("commands")) << actions.hint({u"keys"_s}, tr("keys"));
    hints.removeAll(QString());
    m_status->setKeys(hints);
}

} // namespace pages
