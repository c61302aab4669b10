#include "widgets/accessibleyear.h"

namespace widgets {

AccessibleYear::AccessibleYear(YearView* view)
    : QAccessibleWidget(view, QAccessible::List) {}

AccessibleYear::~AccessibleYear() {
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

YearView* AccessibleYear::view() const { return static_cast<YearView*>(object()); }

int AccessibleYear::childCount() const { return int(view()->year().days.size()); }

QAccessibleInterface* AccessibleYear::child(int index) const {
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto* day = new AccessibleDay(view(), index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(day));
    return day;
}

int AccessibleYear::indexOfChild(const QAccessibleInterface* child) const {
    const auto* day = dynamic_cast<const AccessibleDay*>(child);
    return day ? day->index() : -1;
}

int AccessibleYear::indexOf(QDate date) const {
    const core::YearDay* day = view()->year().find(date);
    return day ? int(day - view()->year().days.constData()) : -1;
}

QAccessibleInterface* AccessibleYear::childAt(int x, int y) const {
    return child(indexOf(view()->dateAt(view()->mapFromGlobal(QPoint(x, y)))));
}

QAccessibleInterface* AccessibleYear::focusChild() const {
    return view()->hasFocus() ? child(indexOf(view()->currentDate())) : nullptr;
}

bool AccessibleDay::isValid() const { return m_view && m_index < m_view->year().days.size(); }

QAccessibleInterface* AccessibleDay::parent() const { return QAccessible::queryAccessibleInterface(m_view); }

QString AccessibleDay::text(QAccessible::Text kind) const {
    return isValid() && kind == QAccessible::Name ? m_view->spokenDay(date()) : QString();
}

QRect AccessibleDay::rect() const {
    if (!isValid())
        return {};
    const QRect day = m_view->dayRect(date());
    return {m_view->mapToGlobal(day.topLeft()), day.size()};
}

QAccessible::State AccessibleDay::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = state.selectable = true;
    state.selected = date() == m_view->currentDate();
    state.focused = state.selected && m_view->hasFocus();
    return state;
}

void* AccessibleDay::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

void AccessibleDay::doAction(const QString& name) {
    if (!isValid() || name != pressAction())
        return;
    m_view->setCurrentDate(date());
    emit m_view->activated(m_view->currentDate());
}

} // namespace widgets
