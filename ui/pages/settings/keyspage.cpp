#include "pages/settings/keyspage.h"

#include "pages/settings/keyrowdelegate.h"
#include "pages/settings/keysmodel.h"
#include "pages/shell/navigator.h"
#include "widgets/keybutton.h"
#include "widgets/messagebar.h"
#include "widgets/pageheader.h"
#include "widgets/painting.h"
#include "widgets/panes.h"
#include "widgets/rowlistview.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <optional>

namespace pages {

using namespace Qt::StringLiterals;
using widgets::KeyButton;

namespace {

constexpr int kMargin = 20;

bool isModifier(int key) {
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_unknown || key == 0;
}

/// As QAction keeps it: the key pad is no other key, and Shift belongs to "?" but not to "Shift+L".
QKeySequence sequenceOf(const QKeyEvent& event) {
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QString text = event.text();
    const bool isSign = text.size() == 1 && text.at(0).isPrint() && !text.at(0).isLetter() && !text.at(0).isSpace();
    if (isSign && modifiers == Qt::ShiftModifier)
        modifiers = Qt::NoModifier;
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key())));
}

/// Keys that move the focus or leave a field can't be given away.
bool isReserved(const QKeySequence& key) {
    const Qt::Key plain = key[0].key();
    return plain == Qt::Key_Tab || plain == Qt::Key_Backtab;
}

} // namespace

KeysPage::KeysPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_keys(new KeysModel(context.actions, this)) {
    setObjectName(u"keysPage"_s);
    makeLayout();
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::refresh);
    connect(m_filter, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListView::activated, this, &KeysPage::beginCapture);
    m_list->installEventFilter(this);
}

void KeysPage::makeLayout() {
    const widgets::Theme& theme = context().theme;
    auto* header = new widgets::PageHeader(theme, this);
    header->setTitle(tr("Keys"));
    header->setSummary(tr("of this desk"));
    auto* pane = new widgets::Pane(theme, widgets::Pane::Ground::Base, this);
    m_filter = new QLineEdit(pane);
    m_filter->setObjectName(u"keysFilter"_s);
    m_filter->setAccessibleName(tr("Find a command"));
    m_filter->setPlaceholderText(tr("Find a command by its name or key"));
    m_filter->setClearButtonEnabled(true);
    m_bar = new widgets::MessageBar(theme, pane);
    m_list = new widgets::RowListView(theme, pane);
    m_list->setObjectName(u"keysList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setItemDelegate(new KeyRowDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_keys);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(theme.px(kMargin), theme.px(12), theme.px(kMargin), theme.px(12));
    top->addWidget(m_filter);
    auto* column = new QVBoxLayout(pane);
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addWidget(m_list, 1);
    column->addWidget(makeActs());
    auto* page = new QVBoxLayout(this);
    page->addWidget(header);
    page->addWidget(pane, 1);
    for (QVBoxLayout* each : {column, page}) {
        each->setContentsMargins(0, 0, 0, 0);
        each->setSpacing(0);
    }
}

QWidget* KeysPage::makeActs() {
    const widgets::Theme& theme = context().theme;
    auto* acts = new widgets::ActionBar(theme, this);
    const auto add = [&](const QString& name, const QString& text, const QString& key, KeyButton::Look look,
                         void (KeysPage::*act)()) {
        auto* button = new KeyButton(theme, text, key, look, acts);
        button->setObjectName(name);
        connect(button, &KeyButton::clicked, this, act);
        acts->add(button);
    };
    add(u"changeKey"_s, tr("Change the key"), widgets::keyText(Qt::Key_Return), KeyButton::Look::Primary,
        &KeysPage::beginCapture);
    add(u"resetKey"_s, tr("Its first key again"), {}, KeyButton::Look::Plain, &KeysPage::resetCurrent);
    acts->addStretch();
    add(u"resetKeys"_s, tr("All first keys again"), {}, KeyButton::Look::Flat, &KeysPage::resetAll);
    return acts;
}

void KeysPage::enter() {
    context().navigator.makeAllPages();
    endCapture();
    refresh();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_keys->index(0));
    m_list->setFocus();
}

void KeysPage::refresh() {
    const QString id = current();
    m_keys->refresh(m_filter->text().trimmed());
    m_list->setCurrentIndex(m_keys->index(std::max(0, m_keys->rowOf(id))));
}

QString KeysPage::current() const { return m_keys->idAt(m_list->currentIndex().row()); }

QString KeysPage::nameOf(const QString& id) const {
    const QAction* action = context().actions.find(id);
    return action != nullptr ? widgets::withoutMnemonic(action->text()) : QString();
}

void KeysPage::tell(const QString& sentence, bool isWarning) {
    m_bar->showMessage(
        {isWarning ? widgets::MessageBar::Kind::Warning : widgets::MessageBar::Kind::Info, {}, sentence, {}, {}});
}

void KeysPage::beginCapture() {
    if (current().isEmpty())
        return;
    m_capturing = current();
    m_pending = {};
    m_list->setFocus();
    tell(tr("Press the new key for “%1”. Delete takes its key away, Esc leaves it as it is.").arg(nameOf(m_capturing)));
}

void KeysPage::endCapture() {
    m_capturing.clear();
    m_pending = {};
    m_bar->clear();
}

bool KeysPage::eventFilter(QObject* watched, QEvent* event) {
    if (m_capturing.isEmpty() || watched != m_list)
        return Page::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept(); // the key is ours, whatever command it reaches now
        return true;
    case QEvent::KeyPress: {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Escape && press->modifiers() == Qt::NoModifier)
            endCapture();
        else if (press->key() == Qt::Key_Delete && press->modifiers() == Qt::NoModifier)
            assign({});
        else if (!isModifier(press->key()))
            capture(sequenceOf(*press));
        return true;
    }
    case QEvent::FocusOut:
        endCapture();
        return false;
    default:
        return false;
    }
}

void KeysPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return context().navigator.goBack();
    Page::keyPressEvent(event);
}

void KeysPage::capture(const QKeySequence& key) {
    if (isReserved(key))
        return tell(tr("Tab moves between fields and can't be given away. Press another key."), true);
    const QList<Actions::Entry> holders = context().actions.conflicts(m_capturing, key);
    if (holders.isEmpty() || m_pending == key) {
        takeFromOthers(key);
        return assign({key});
    }
    m_pending = key;
    const Actions::Entry& holder = holders.first();
    tell(tr("%1 is “%2” already (%3). Press it once more to give it to “%4”, or press another key.")
             .arg(widgets::keyText(key), widgets::withoutMnemonic(holder.action->text()), holder.area,
                  nameOf(m_capturing)),
         true);
}

void KeysPage::takeFromOthers(const QKeySequence& key) {
    for (const Actions::Entry& each : context().actions.conflicts(m_capturing, key)) {
        QList<QKeySequence> left = each.action->shortcuts();
        left.removeAll(key);
        context().actions.remap(each.id, left);
    }
}

void KeysPage::assign(const QList<QKeySequence>& keys) {
    const QString id = m_capturing;
    context().actions.remap(id, keys);
    endCapture();
    refresh();
    tell(keys.isEmpty()
             ? tr("“%1” has no key now; %2 still finds it.").arg(nameOf(id), context().actions.hint({u"palette"_s}, {}))
             : tr("“%1” is on %2 now.").arg(nameOf(id), keysText(keys)));
}

void KeysPage::resetCurrent() {
    const QString id = current();
    if (id.isEmpty())
        return;
    endCapture();
    m_list->setFocus();
    Actions& actions = context().actions;
    for (const Actions::Entry& each : actions.commands()) {
        if (each.id != id)
            continue;
        for (const QKeySequence& key : each.keys)
            if (const auto holders = actions.conflicts(id, key); !holders.isEmpty())
                return tell(tr("%1 is “%2” now. Give that one another key first.")
                                .arg(widgets::keyText(key), nameOf(holders.first().id)),
                            true);
        actions.reset(id);
        refresh();
        return tell(each.keys.isEmpty() ? tr("“%1” has no key again.").arg(nameOf(id))
                                        : tr("“%1” is on %2 again.").arg(nameOf(id), keysText(each.keys)));
    }
}

void KeysPage::resetAll() {
    endCapture();
    for (const Actions::Entry& each : context().actions.commands())
        context().actions.reset(each.id);
    refresh();
    m_list->setFocus();
    tell(tr("All commands are on their first keys again."));
}

QList<QWidget*> KeysPage::panes() const { return {m_filter, m_list}; }

QStringList KeysPage::keyHints() const { return {tr("Enter changes"), tr("Esc back")}; }

} // namespace pages
