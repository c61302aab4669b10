#pragma once

#include "widgets/theme.h"

#include <QLabel>

namespace widgets {

/// Colour of a label; looked up in the theme whenever it is drawn.
enum class Ink { Text, Text2, Hint, Accent, Error, Warn };
[[nodiscard]] QColor inkColour(Ink ink, const Tokens& tokens);

/// One line of text in a type and ink of the theme that shortens itself with "…" and then tells the rest as tooltip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    ElidedLabel(const Theme& theme, Type type, Ink ink = Ink::Text, QWidget* parent = nullptr);

    void setBold(bool isBold);
    void setInk(Ink ink);
    /// A colour outside the usual inks (bars and toasts); set it again when the theme changes.
    void setColour(const QColor& colour);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void takeFont();
    [[nodiscard]] QString shownText() const;

    const Theme& m_theme;
    Type m_type;
    Ink m_ink;
    QColor m_colour;
    bool m_isBold = false;
};

/// A label of several lines in a type and ink of the theme.
class ThemedLabel : public QLabel {
    Q_OBJECT
public:
    ThemedLabel(const Theme& theme, Type type, Ink ink = Ink::Text, QWidget* parent = nullptr);

    void setBold(bool isBold);
    void setInk(Ink ink);
    /// A colour outside the usual inks (bars and toasts); set it again when the theme changes.
    void setColour(const QColor& colour);

private:
    void takeLook();

    const Theme& m_theme;
    Type m_type;
    Ink m_ink;
    QColor m_colour;
    bool m_isBold = false;
};

} // namespace widgets
