#pragma once

#include "core/outgoing.h"
#include "core/result.h"
#include "pages/shell/page.h"

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace widgets {
class FormRow;
class KeyButton;
class ThemedLabel;
} // namespace widgets

namespace pages {

/// One message as it goes out: to whom, what it says, what went wrong; the address can be corrected.
class OutgoingPane : public QWidget {
    Q_OBJECT

public:
    explicit OutgoingPane(const PageContext& context, QWidget* parent = nullptr);

    /// Null: nothing is chosen. Of the same message what was typed stays.
    void showMessage(const core::Outgoing* message);
    [[nodiscard]] QString address() const;
    void focusAddress();
    void showError(const core::Error& error);
    /// Stand below the message, in their order.
    void addActions(const QList<QAction*>& actions);

signals:
    /// Enter in the address: it shall go there.
    void addressEntered();

private:
    PageContext m_context;
    core::OutgoingId m_id;
    QVBoxLayout* m_column;
    widgets::ThemedLabel* m_title;
    widgets::ThemedLabel* m_state;
    widgets::ThemedLabel* m_fault;
    widgets::FormRow* m_addressRow;
    QLineEdit* m_address;
    QPlainTextEdit* m_body;
    QWidget* m_foot; ///< what can be done with it
};

} // namespace pages
