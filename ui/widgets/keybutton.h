#pragma once

#include "widgets/theme.h"

#include <QKeySequence>
#include <QPushButton>

class QAction;
class QStyleOptionButton;

namespace widgets {

struct ButtonLook;

/// The shortcut in words of the user's language, as buttons and menus show it: "Ctrl+Enter".
[[nodiscard]] QString keyText(const QKeySequence& keys);

/// A push button that shows its shortcut quietly after the label. It draws the key; the shortcut itself belongs to
/// the page's action, because a button's own shortcut answers only after its press animation.
class KeyButton : public QPushButton {
    Q_OBJECT
public:
    /// `Flat` has no box, `Quiet` is flat in text2 and starts at the left edge, `Link` is words in the accent.
    enum class Look { Plain, Primary, Flat, Quiet, Link };

    KeyButton(const Theme& theme, const QString& text, const QString& key = {}, Look look = Look::Plain,
              QWidget* parent = nullptr);

    /// One that stands for the action, named after it.
    [[nodiscard]] static KeyButton* of(QAction* action, const Theme& theme, Look look, QWidget* parent);

    /// Follows the action's text, icon, key and enabled state and triggers it. The action must outlive the button.
    void setAction(QAction* action);
    /// Shows the key that reaches the action by now, and does not trigger it; null = none.
    void setKeyOf(QAction* action);
    void setLook(Look look);
    [[nodiscard]] Look look() const { return m_look; }
    void setKey(const QString& key);
    [[nodiscard]] QString key() const { return m_key; }
    void setIconName(const QString& name);
    /// Two pixels lower each side, for bars and toasts.
    void setCompact(bool isCompact);
    /// Bold, as the primary button is.
    void setEmphasised(bool isEmphasised);
    /// Edge and ink of the bar that the button stands in; an invalid colour returns to the theme's.
    void setOwnColour(const QColor& ink);

    [[nodiscard]] QSize sizeHint() const override;
    /// Where room is short the key goes first; the label is never cut.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Enter presses it as Space does, whatever window it stands in.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void followAction();
    [[nodiscard]] int padding() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int widthWithoutKey() const;
    [[nodiscard]] ButtonLook currentLook(const QStyleOptionButton& option) const;
    void paintContent(QPainter* painter, const ButtonLook& look) const;

    const Theme& m_theme;
    QAction* m_action = nullptr;
    QString m_key, m_iconName;
    QColor m_ownColour;
    Look m_look;
    bool m_isCompact = false;
    bool m_isEmphasised = false;
};

} // namespace widgets
