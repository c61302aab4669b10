#include "pages/shell/actions.h"

#include "widgets/keybutton.h"

#include <QSettings>
#include <QWidget>
#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

/// Keys that a person chose instead of ours: "keys/<id>" in the settings of this desk.
QString settingOf(const QString& id) { return u"keys/"_s + id; }

QList<QKeySequence> remapped(const QString& id, const QList<QKeySequence>& keys) {
    const QVariant chosen = QSettings().value(settingOf(id));
    if (!chosen.isValid())
        return keys;
    QList<QKeySequence> own = QKeySequence::listFromString(chosen.toString(), QKeySequence::PortableText);
    own.removeIf([](const QKeySequence& each) { return each.isEmpty(); });
    return own;
}

/// Whether both can be reached from one place: one works everywhere inside where the other does.
bool canMeet(const QAction* one, const QAction* other) {
    const auto* inner = qobject_cast<const QWidget*>(one->parent());
    const auto* outer = qobject_cast<const QWidget*>(other->parent());
    return inner == outer || (inner && outer && (outer->isAncestorOf(inner) || inner->isAncestorOf(outer)));
}

} // namespace

QAction* Actions::add(QWidget* scope, const QString& id, const QString& text, const QString& area,
                      const QList<QKeySequence>& keys, const QStringList& synonyms) {
    auto* action = new QAction(text, scope);
    action->setObjectName(id);
    action->setShortcuts(remapped(id, keys));
    // Text fields claim printable keys for themselves before a shortcut fires, so that letters stay letters there.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    scope->addAction(action);
    m_entries.append(Entry{id, area, synonyms, action, keys});
    connect(action, &QObject::destroyed, this, [this, action] { forget(action); });
    return action;
}

void Actions::forget(const QObject* action) {
    m_entries.removeIf([action](const Entry& each) { return each.action == action; });
}

QList<Actions::Entry> Actions::available() const {
    QList<Entry> entries;
    for (const Entry& each : m_entries) {
        const auto* scope = qobject_cast<QWidget*>(each.action->parent());
        if (each.action->isEnabled() && scope != nullptr && scope->isVisible())
            entries.append(each);
    }
    return entries;
}

QList<Actions::Entry> Actions::commands() const {
    QList<Entry> commands;
    for (const Entry& each : m_entries)
        if (std::none_of(commands.begin(), commands.end(), [&](const Entry& known) { return known.id == each.id; }))
            commands.append(each);
    return commands;
}

QAction* Actions::find(const QString& id) const {
    for (const Entry& each : m_entries)
        if (each.id == id)
            return each.action;
    return nullptr;
}

QString Actions::hint(const QStringList& ids, const QString& words) const {
    QStringList parts;
    for (const QString& id : ids)
        if (const QAction* action = find(id); action && !action->shortcut().isEmpty())
            parts << widgets::keyText(action->shortcut());
    return parts.isEmpty() ? QString() : (parts << words).join(u' ').trimmed();
}

QList<Actions::Entry> Actions::conflicts(const QString& id, const QKeySequence& key) const {
    QList<Entry> found;
    for (const Entry& own : m_entries) {
        if (own.id != id)
            continue;
        for (const Entry& each : m_entries) {
            const bool isKnown =
                std::any_of(found.begin(), found.end(), [&](const Entry& known) { return known.id == each.id; });
            const bool isShared = own.keys.contains(key) && each.keys.contains(key);
            if (each.id != id && !isKnown && !isShared && each.action->shortcuts().contains(key) &&
                canMeet(own.action, each.action))
                found.append(each);
        }
    }
    return found;
}

void Actions::remap(const QString& id, const QList<QKeySequence>& keys) {
    QSettings().setValue(settingOf(id), QKeySequence::listToString(keys, QKeySequence::PortableText));
    apply(id, keys);
}

void Actions::reset(const QString& id) {
    QSettings().remove(settingOf(id));
    for (const Entry& each : m_entries)
        if (each.id == id)
            each.action->setShortcuts(each.keys);
}

bool Actions::isRemapped(const QString& id) const { return QSettings().contains(settingOf(id)); }

void Actions::apply(const QString& id, const QList<QKeySequence>& keys) {
    for (const Entry& each : m_entries)
        if (each.id == id)
            each.action->setShortcuts(keys);
}

} // namespace pages
