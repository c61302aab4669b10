#pragma once

#include "app/casereads.h"
#include "app/commands.h"
#include "app/receipt.h"
#include "pages/network/filepicker.h"
#include "pages/shell/page.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace widgets {
class FormRow;
class ThemedLabel;
} // namespace widgets

namespace pages {

/// The boxes of a member's answer (ux.md N2): one a question, why there is no answer, by when the rest follows, files,
/// whom they called, whether all is done.
class AnswerFields : public QWidget {
    Q_OBJECT

public:
    AnswerFields(const PageContext& context, QWidget* parent = nullptr);

    /// Empties the boxes for this case.
    void begin(const app::CaseDetail& detail);
    /// The case changed: a question that is gone takes its box along, a new one gets one, what is typed stays.
    void follow(const app::CaseDetail& detail);
    /// In the order in which they are to be done: files, calls, the answer last. Empty when nothing is said.
    [[nodiscard]] QList<app::Command> commands() const;
    /// These were done; what was not stays to be sent again.
    void settle(const QList<app::Command>& commands, const QList<core::Result<app::Receipt>>& results);
    void showError(const core::Error& error);
    void focusFirst();
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] FilePicker* files() const { return m_files; }

    [[nodiscard]] QJsonObject draft() const;
    void restore(const QJsonObject& draft);

signals:
    void changed();

private:
    struct Box {
        core::EventId question; ///< invalid: said of itself
        QString asked;
        QWidget* frame = nullptr;
        QPlainTextEdit* text = nullptr;
    };
    struct Call {
        core::ContactRole whom;
        QCheckBox* isMade;
        QComboBox* outcome;
        QWidget* line;
    };

    void makeRest();
    void makeCalls();
    void fillDays();
    [[nodiscard]] Box makeBox(const core::MemberQuestion& question, int number);
    [[nodiscard]] app::AnswerMember answer() const;
    [[nodiscard]] bool saysSomething(const app::AnswerMember& answer) const;

    PageContext m_context;
    core::CaseId m_case;
    QList<Box> m_boxes;
    QVBoxLayout* m_boxColumn;
    QComboBox* m_cannot;
    QComboBox* m_restBy;
    QCheckBox* m_isDone;
    FilePicker* m_files;
    QList<Call> m_calls;
    widgets::ThemedLabel* m_trouble;
};

} // namespace pages
