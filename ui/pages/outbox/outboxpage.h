#pragma once

#include "app/outbox.h"
#include "pages/shell/page.h"
#include <QTimer>

class QAction;
class QModelIndex;
class QStackedWidget;

namespace models {
class OutboxModel;
}
namespace widgets {
class EmptyState;
class MessageBar;
class PageHeader;
class RowListView;
class SegmentedControl;
} // namespace widgets

namespace pages {

class OutgoingPane;
class TaskForm;

/// Messages on their way, those that need a person, and the newest (ux.md S3). What failed is corrected and sent again
/// here, or discarded; calls to make are recorded, letters printed. Whoever reads no other cases sees only those.
class OutboxPage : public Page {
    Q_OBJECT

public:
    explicit OutboxPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    /// "attention" or "waiting": that shelf.
    void showQuery(const QString& query) override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

private:
    QWidget* makeHeader();
    QWidget* makeList();
    void makeActions();
    void connectOffice();
    void read();
    void take(const core::Result<QList<core::Outgoing>>& messages);
    void sayWhatIsEmpty();
    void followCursor();
    void retry();
    void discard();
    void recordCall();
    void printLetter();
    void writeLetter(const core::Outgoing& letter, const QString& file);
    void carryOut(const core::Outgoing& message, std::optional<core::ContactOutcome> outcome, const QString& text,
                  const QString& sentence);
    [[nodiscard]] store::OutboxShelf shelf() const;
    [[nodiscard]] const core::Outgoing* current() const;
    void told(const core::Result<core::Outgoing>& message, const QString& sentence);

    models::OutboxModel* m_messages;
    QTimer m_refresh;
    QTimer m_minute;
    widgets::PageHeader* m_header = nullptr;
    widgets::SegmentedControl* m_shelf = nullptr;
    widgets::MessageBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    widgets::RowListView* m_list = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    OutgoingPane* m_pane = nullptr;
    QAction* m_correct = nullptr;
    QAction* m_retry = nullptr;
    QAction* m_discard = nullptr;
    QAction* m_call = nullptr;
    QAction* m_print = nullptr;
    TaskForm* m_task = nullptr;
    QList<store::OutboxShelf> m_shelves; ///< as the segments stand
};

} // namespace pages
