#pragma once

#include "widgets/yearview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace widgets {

/// A year as screen readers see it: a list of days that can be taken.
class AccessibleYear : public QAccessibleWidget {
public:
    explicit AccessibleYear(YearView* view);
    ~AccessibleYear() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] YearView* view() const;
    [[nodiscard]] int indexOf(QDate date) const;

    mutable QHash<int, QAccessible::Id> m_children;
};

/// One day.
class AccessibleDay : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleDay(YearView* view, int index)
        : m_view(view)
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
    [[nodiscard]] QDate date() const { return m_view->year().days.at(m_index).day.date; }

    QPointer<YearView> m_view;
    int m_index;
};

} // namespace widgets
