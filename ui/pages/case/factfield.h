#pragma once

#include "models/casefacts.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace widgets {
class ElidedLabel;
class FormRow;
class IconLabel;
class KeyButton;
class Theme;
class ThemedLabel;
} // namespace widgets

namespace pages {

/// One fact that can be changed where it stands: reads as text; Enter, F4 or a click turns it into its editor, Enter
/// saves, Esc leaves it as it was. What is wrong, or what somebody else made of it meanwhile, is said below it.
class FactField : public QWidget {
    Q_OBJECT

public:
    using Choices = QList<std::pair<QString, QJsonValue>>;

    /// Without choices it is a line of text.
    FactField(const widgets::Theme& theme, const models::CaseFact& fact, const Choices& choices,
              QWidget* parent = nullptr);

    [[nodiscard]] const models::CaseFact& fact() const { return m_fact; }
    [[nodiscard]] bool isEditing() const { return m_isEditing; }
    void edit();
    void leave();
    void showError(const QString& sentence);
    /// Somebody else changed the field first; asks which value shall stay.
    void showConflict(const QString& sentence);

signals:
    /// The person wants this value: text of a line as typed, the value of a choice.
    void changeWanted(const QJsonValue& value);
    void mineChosen();
    void theirsChosen();
    void editingEnded();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeReading();
    void makeEditor(const Choices& choices);
    void makeMessage();
    void say(const QString& sentence, bool isConflict);
    [[nodiscard]] bool openForKey(const QKeyEvent* press);
    void save();
    [[nodiscard]] QWidget* editor() const;

    const widgets::Theme& m_theme;
    models::CaseFact m_fact;
    QWidget* m_reading = nullptr;
    widgets::ThemedLabel* m_value = nullptr;
    widgets::IconLabel* m_pencil = nullptr;
    widgets::ThemedLabel* m_remark = nullptr;
    QComboBox* m_combo = nullptr;
    QLineEdit* m_line = nullptr;
    QWidget* m_message = nullptr;
    widgets::ThemedLabel* m_words = nullptr;
    widgets::KeyButton* m_mine = nullptr;
    widgets::KeyButton* m_theirs = nullptr;
    bool m_isEditing = false;
};

} // namespace pages
