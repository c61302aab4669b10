#pragma once

#include "app/membertasks.h"
#include "pages/shell/page.h"
#include <QTimer>

class QAction;
class QStackedWidget;

namespace models {
class MemberInboxModel;
}
namespace widgets {
class EmptyState;
class MessageBar;
class PageHeader;
class RowListView;
} // namespace widgets

namespace pages {

class MemberAnswerPane;

/// What waits for a network member, by least time left, and the answer beside it (ux.md N1, N2).
class MemberInboxPage : public Page {
    Q_OBJECT

public:
    explicit MemberInboxPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

private:
    QWidget* makeList();
    void makeActions();
    void connectOffice();
    void read();
    void take(const core::Result<app::MemberInbox>& inbox);
    void showHead(const app::MemberInbox& inbox);
    void followCursor();
    [[nodiscard]] core::CaseId current() const;

    models::MemberInboxModel* m_tasks;
    QTimer m_refresh;
    QTimer m_minute;
    widgets::PageHeader* m_header;
    widgets::MessageBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::RowListView* m_list = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    MemberAnswerPane* m_answer;
};

} // namespace pages
