#include "widgets/iconlabel.h"

#include "widgets/icons.h"

#include <QPainter>

namespace widgets {

IconLabel::IconLabel(const Theme& theme, const QString& name, int size, Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_size(size)
    , m_ink(ink) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &IconLabel::updateGeometry);
}

void IconLabel::setIcon(const QString& name, Ink ink) {
    m_name = name;
    m_ink = ink;
    m_colour = QColor();
    update();
}

void IconLabel::setColour(const QString& name, const QColor& colour) {
    m_name = name;
    m_colour = colour;
    update();
}

QSize IconLabel::sizeHint() const { return {m_theme.px(m_size), m_theme.px(m_size)}; }

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, m_theme.px(m_size),
              m_colour.isValid() ? m_colour : inkColour(m_ink, m_theme.tokens()));
}

} // namespace widgets
