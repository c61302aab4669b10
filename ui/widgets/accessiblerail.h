#pragma once

#include "widgets/navrail.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace widgets {

/// The rail as screen readers see it: a list whose items can be pressed.
class AccessibleRail : public QAccessibleWidget {
public:
    explicit AccessibleRail(NavRail* rail);
    ~AccessibleRail() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] NavRail* rail() const;

    mutable QHash<int, QAccessible::Id> m_children;
};

/// One place of the rail.
class AccessibleRailItem : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleRailItem(NavRail* rail, int index)
        : m_rail(rail)
        , m_index(index) {}

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<NavRail> m_rail;
    int m_index;
};

} // namespace widgets
