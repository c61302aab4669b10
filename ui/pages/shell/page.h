#pragma once

#include "core/id.h"
#include <QWidget>

namespace app {
class Office;
}
namespace widgets {
class Theme;
}

namespace pages {

class Actions;
class Navigator;

/// What every page is built with; outlives the pages.
struct PageContext {
    app::Office& office;
    widgets::Theme& theme;
    Actions& actions;
    Navigator& navigator;
};

/// One place of the window. A page owns its actions and its header; the window owns none.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context) {}

    /// Called each time the page comes to the front: puts the focus where work begins and wakes its models.
    virtual void enter() {}
    /// The case workspace shows this case; other pages don't care.
    virtual void showCase(core::CaseId) {}
    /// A list shows this query instead of its own.
    virtual void showQuery(const QString&) {}
    /// The call desk starts a contact with this phone number (may be empty).
    virtual void startContact(const QString&) {}
    /// F6 order: the panes that can hold focus.
    [[nodiscard]] virtual QList<QWidget*> panes() const { return {}; }
    /// Four keys of the page for the status line: {"J K move", "A assign"}.
    [[nodiscard]] virtual QStringList keyHints() const { return {}; }

protected:
    [[nodiscard]] const PageContext& context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace pages
