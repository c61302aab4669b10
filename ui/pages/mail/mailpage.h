#pragma once

#include "app/mails.h"
#include "pages/shell/page.h"
#include <QTimer>

class QAction;
class QStackedWidget;

namespace app {
struct Receipt;
}
namespace models {
class MailModel;
}
namespace widgets {
class EmptyState;
class MessageBar;
class PageHeader;
class RowListView;
class SegmentedControl;
} // namespace widgets

namespace pages {

class MailPane;

/// Mail that came in (ux.md S3): what no rule could place waits here for a person, who puts it into a case, makes one
/// of it or dismisses it, each with undo. The head says that all mail is accounted for.
class MailPage : public Page {
    Q_OBJECT

public:
    explicit MailPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

private:
    QWidget* makeHeader();
    QWidget* makeList();
    void makeActions();
    void connectOffice();
    void read();
    void take(const core::Result<QList<core::Incoming>>& mails);
    void takeFigures(const core::Result<store::IncomingFigures>& figures);
    void sayWhatIsEmpty();
    void followCursor();
    [[nodiscard]] const core::Incoming* current() const;
    void openOrAttach();
    void attach(core::CaseId id);
    void log();
    void dismiss(const QString& reason);
    void told(const core::Result<app::Receipt>& receipt, const QString& sentence);

    models::MailModel* m_mails;
    QTimer m_refresh;
    widgets::PageHeader* m_header = nullptr;
    widgets::SegmentedControl* m_shelf = nullptr;
    widgets::MessageBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::RowListView* m_list = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    MailPane* m_pane = nullptr;
    QAction* m_attach = nullptr;
    QAction* m_log = nullptr;
    QAction* m_dismiss = nullptr;
    core::IncomingId m_shown;
};

} // namespace pages
