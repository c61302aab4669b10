#include "pages/shell/actions.h"

#include <QSettings>
#include <QWidget>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

/// Keys that a person chose instead of ours: "keys/<id>" in the settings of this desk.
QList<QKeySequence> remapped(const QString& id, const QList<QKeySequence>& keys) {
    const QVariant chosen = QSettings().value(u"keys/"_s + id);
    return chosen.isValid() ? QKeySequence::listFromString(chosen.toString()) : keys;
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
    m_entries.append(Entry{id, area, synonyms, action});
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

} // namespace pages
