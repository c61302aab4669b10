#pragma once

#include "app/texts.h"
#include "pages/shell/page.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace widgets {
class ElidedLabel;
class FormRow;
} // namespace widgets

namespace pages {

/// One text in one language: subject, body, what is wrong beside each, and its versions to go back to.
class TextEditor : public QWidget {
    Q_OBJECT

public:
    /// `language`: "es" or "en".
    TextEditor(const PageContext& context, const QString& language, QWidget* parent = nullptr);

    /// `stored` is what is in use; `edited` what somebody changed and did not save yet.
    void showText(const core::MessageText& stored, const std::optional<core::MessageText>& edited);
    void showVersions(const QList<core::MessageText>& versions, const app::Company& company, core::Instant now);
    void showNothing();
    /// As it stands now, based on the version in use.
    [[nodiscard]] core::MessageText text() const;
    [[nodiscard]] bool isEdited() const;
    /// Puts the cursor to the first fault; false when there is none.
    bool goToFault();
    void insertName(const QString& name);
    [[nodiscard]] bool hasText() const { return m_hasText; }

signals:
    void changed();
    /// The cursor is in one of its fields.
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void showFaults();
    void takeVersion(int index);

    PageContext m_context;
    core::MessageText m_stored;
    QList<core::MessageText> m_versions;
    QLineEdit* m_subject;
    QPlainTextEdit* m_body;
    QComboBox* m_version;
    widgets::FormRow* m_subjectRow;
    widgets::FormRow* m_bodyRow;
    widgets::ElidedLabel* m_cost;
    bool m_hasText = false;
    bool m_isLastInSubject = false;
};

} // namespace pages
