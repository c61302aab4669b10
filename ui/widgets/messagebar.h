#pragma once

#include "widgets/theme.h"

#include <QFrame>

namespace widgets {

class KeyButton;
class ThemedLabel;
class IconLabel;

/// One sentence across a pane about what happened there, with one act. It takes no room while hidden and is announced
/// to screen readers as an alert.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Info, Warning, Error };

    /// `lead` is bold and comes first; `action` may be empty.
    struct Message {
        Kind kind = Kind::Info;
        QString lead;
        QString text;
        QString action;
        QString key;
    };

    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    void showMessage(const Message& message);
    void clear();
    [[nodiscard]] const Message& message() const { return m_message; }
    /// The sentence as it is spoken.
    [[nodiscard]] QString spokenText() const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void takeColours();

    const Theme& m_theme;
    Message m_message;
    IconLabel* m_sign;
    ThemedLabel* m_words;
    KeyButton* m_button;
};

} // namespace widgets
