#include "widgets/accessiblerail.h"

namespace widgets {

AccessibleRail::AccessibleRail(NavRail* rail)
    : QAccessibleWidget(rail, QAccessible::List) {}

AccessibleRail::~AccessibleRail() {
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

NavRail* AccessibleRail::rail() const { return static_cast<NavRail*>(object()); }

int AccessibleRail::childCount() const { return int(rail()->items().size()); }

QAccessibleInterface* AccessibleRail::child(int index) const {
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto* item = new AccessibleRailItem(rail(), index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(item));
    return item;
}

int AccessibleRail::indexOfChild(const QAccessibleInterface* child) const {
    const auto* item = dynamic_cast<const AccessibleRailItem*>(child);
    return item ? item->index() : -1;
}

QAccessibleInterface* AccessibleRail::childAt(int x, int y) const {
    return child(rail()->indexAt(rail()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* AccessibleRail::focusChild() const {
    return rail()->hasFocus() ? child(rail()->focusIndex()) : nullptr;
}

bool AccessibleRailItem::isValid() const { return m_rail && m_index < m_rail->items().size(); }

QAccessibleInterface* AccessibleRailItem::parent() const { return QAccessible::queryAccessibleInterface(m_rail); }

QString AccessibleRailItem::text(QAccessible::Text kind) const {
    return isValid() && kind == QAccessible::Name ? m_rail->spokenName(m_index) : QString();
}

QRect AccessibleRailItem::rect() const {
    if (!isValid())
        return {};
    const QRect item = m_rail->itemRect(m_index);
    return {m_rail->mapToGlobal(item.topLeft()), item.size()};
}

QAccessible::State AccessibleRailItem::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = state.selectable = true;
    state.focused = m_rail->hasFocus() && m_rail->focusIndex() == m_index;
    state.offscreen = !m_rail->visibleRect(m_index).intersects(m_rail->itemRect(m_index));
    state.selected = m_rail->items().at(m_index).id == m_rail->current();
    return state;
}

void* AccessibleRailItem::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

void AccessibleRailItem::doAction(const QString& name) {
    if (isValid() && name == pressAction())
        m_rail->activate(m_index);
}

} // namespace widgets
