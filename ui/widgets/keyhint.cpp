#include "widgets/keyhint.h"

#include "widgets/painting.h"

#include <QPainter>

namespace widgets {

KeyHint::KeyHint(const Theme& theme, const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_key(key) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &KeyHint::updateGeometry);
}

QSize KeyHint::sizeHint() const {
    const int words = QFontMetrics(m_theme.font(Type::Key)).horizontalAdvance(m_key) + m_theme.px(8);
    return {std::max(m_theme.px(18), words), m_theme.px(18)};
}

void KeyHint::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintKeyBox(&painter, rect(), m_key, m_theme, m_theme.tokens().text2);
}

} // namespace widgets
