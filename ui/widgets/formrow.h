#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;

namespace widgets {

class ElidedLabel;
class ThemedLabel;

/// A label, its editor and one line below it: a hint, or an error that says how to mend the value. The line takes no
/// room while there is nothing to say. Below 520 px the label stands above the editor.
class FormRow : public QWidget {
    Q_OBJECT
public:
    /// Takes the editor over and makes it the label's buddy, so that its accessible name is the label.
    FormRow(const Theme& theme, const QString& label, QWidget* editor, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* editor() const { return m_editor; }
    [[nodiscard]] QString label() const;
    void setHint(const QString& hint, const QString& rightHint = {});
    /// A remark with a sign, not wrong and not blocking: "The warranty ends in 12 days".
    void setNotice(const QString& notice, const QString& iconName);
    void setError(const QString& error);
    void clearError() { setError({}); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }
    /// Something beside the editor on the same line (a key hint, a reason, a second field).
    void addTrailing(QWidget* widget, bool stretches = false);
    /// The editor takes the width it asks for instead of the whole row.
    void setEditorFits(bool fits);

    [[nodiscard]] bool isLabelAbove() const { return m_isLabelAbove; }
    /// As narrow as the editor can be, because the label makes way.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void nameInside();
    void placeLabel();
    void showMessage();
    [[nodiscard]] QWidget* focusEditor() const;

    const Theme& m_theme;
    QWidget* m_editor;
    QGridLayout* m_grid;
    QHBoxLayout* m_line;
    ElidedLabel* m_label;
    QWidget* m_message;
    class IconLabel* m_sign;
    ThemedLabel* m_words;
    ElidedLabel* m_right;
    QString m_hint, m_rightHint, m_notice, m_noticeIcon, m_error;
    bool m_isLabelAbove = false;
};

} // namespace widgets
