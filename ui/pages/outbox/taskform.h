#pragma once

#include "core/outgoing.h"
#include "core/result.h"
#include "core/vocabulary.h"
#include "pages/shell/page.h"

class QComboBox;
class QLineEdit;

namespace widgets {
class FormRow;
class KeyButton;
} // namespace widgets

namespace pages {

/// How a call to a customer went; the words to say stand above it.
class TaskForm : public QWidget {
    Q_OBJECT

public:
    explicit TaskForm(const PageContext& context, QWidget* parent = nullptr);

    /// Empties it for this call; of the same one what was typed stays.
    void showTask(core::OutgoingId id);
    void focusFirst();
    [[nodiscard]] core::ContactOutcome outcome() const;
    [[nodiscard]] QString text() const;
    void showError(const core::Error& error);

signals:
    void submitted();

private:
    PageContext m_context;
    core::OutgoingId m_id;
    QComboBox* m_outcome;
    QLineEdit* m_text;
    widgets::FormRow* m_outcomeRow;
    widgets::FormRow* m_textRow;
};

} // namespace pages
