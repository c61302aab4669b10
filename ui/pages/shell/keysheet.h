#pragma once

#include <QFrame>
#include <QPointer>

namespace widgets {
class Theme;
}

namespace pages {

class Actions;

/// The sheet behind "?": every key that works here, by area. Esc or a second "?" closes it.
class KeySheet : public QFrame {
    Q_OBJECT

public:
    KeySheet(const widgets::Theme& theme, const Actions& actions, QWidget* parent);
    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill();
    void close();

    const widgets::Theme& m_theme;
    const Actions& m_actions;
    QWidget* m_content = nullptr;
    QPointer<QWidget> m_previousFocus;
};

} // namespace pages
