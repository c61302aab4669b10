#include "widgets/elidedlabel.h"

#include "widgets/painting.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace widgets {

QColor inkColour(Ink ink, const Tokens& tokens) {
    switch (ink) {
    case Ink::Text:
        return tokens.text;
    case Ink::Hint:
        return tokens.hint;
    case Ink::Accent:
        return tokens.accent;
    case Ink::Error:
        return tokens.error;
    case Ink::Warn:
        return tokens.warn;
    case Ink::Text2:
        break;
    }
    return tokens.text2;
}

ElidedLabel::ElidedLabel(const Theme& theme, Type type, Ink ink, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_type(type)
    , m_ink(ink) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    takeFont();
    connect(&theme, &Theme::changed, this, &ElidedLabel::takeFont);
}

void ElidedLabel::takeFont() {
    setFont(m_theme.font(m_type, m_isBold));
    updateGeometry();
}

void ElidedLabel::setBold(bool isBold) {
    m_isBold = isBold;
    takeFont();
}

void ElidedLabel::setInk(Ink ink) {
    m_ink = ink;
    m_colour = QColor();
    update();
}

void ElidedLabel::setColour(const QColor& colour) {
    m_colour = colour;
    update();
}

/// With a buddy an ampersand marks the key that leads to it; otherwise it is part of the words.
QString ElidedLabel::shownText() const { return buddy() ? withoutMnemonic(text()) : text(); }

QSize ElidedLabel::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(shownText()) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    const QFontMetrics metrics(font());
    return {std::min(sizeHint().width(), metrics.horizontalAdvance(u"MMMM…"_s)), metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const QColor ink = !isEnabled() ? t.disabled : m_colour.isValid() ? m_colour : inkColour(m_ink, t);
    paintText(&painter, rect(), shownText(), font(), ink,
              QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

ThemedLabel::ThemedLabel(const Theme& theme, Type type, Ink ink, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_type(type)
    , m_ink(ink) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    takeLook();
    connect(&theme, &Theme::changed, this, &ThemedLabel::takeLook);
}

void ThemedLabel::takeLook() {
    setFont(m_theme.font(m_type, m_isBold));
    const QColor ink = m_colour.isValid() ? m_colour : inkColour(m_ink, m_theme.tokens());
    QPalette own = palette();
    own.setColor(QPalette::Active, QPalette::WindowText, ink);
    own.setColor(QPalette::Inactive, QPalette::WindowText, ink);
    own.setColor(QPalette::Disabled, QPalette::WindowText, m_theme.tokens().disabled);
    setPalette(own);
}

void ThemedLabel::setBold(bool isBold) {
    m_isBold = isBold;
    takeLook();
}

void ThemedLabel::setInk(Ink ink) {
    m_ink = ink;
    m_colour = QColor();
    takeLook();
}

void ThemedLabel::setColour(const QColor& colour) {
    m_colour = colour;
    takeLook();
}

} // namespace widgets
