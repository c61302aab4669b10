#pragma once

#include "core/notification.h"
#include "core/result.h"
#include "pages/shell/page.h"
#include <QTimer>

class QAction;
class QModelIndex;
class QStackedWidget;

namespace models {
class NoticeModel;
}
namespace widgets {
class EmptyState;
class MessageBar;
class PageHeader;
class RowListView;
} // namespace widgets

namespace pages {

/// What clocks have told the person: quiet, in one place, never in the way (ux.md P18). Enter goes to the case.
class NoticesPage : public Page {
    Q_OBJECT

public:
    explicit NoticesPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

private:
    QWidget* makeHeader();
    QWidget* makeBody();
    void makeActions();
    void read();
    void take(const core::Result<QList<core::Notification>>& notices);
    void open(const QModelIndex& index);
    void markCurrent();
    void mark(const QList<core::NotificationId>& ids);

    models::NoticeModel* m_notices;
    QTimer m_refresh;
    QTimer m_minute;
    widgets::PageHeader* m_header = nullptr;
    widgets::MessageBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::RowListView* m_list = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    QAction* m_markAll = nullptr;
};

} // namespace pages
