#include "widgets/tag.h"

#include "widgets/icons.h"
#include "widgets/painting.h"

#include <QPainter>

namespace widgets {
namespace {

constexpr int kPad = 8;
constexpr int kIcon = 14;
constexpr int kGap = 6;

} // namespace

Tag::Tag(const Theme& theme, const QString& text, const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(text)
    , m_iconName(iconName) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &Tag::updateGeometry);
}

void Tag::setText(const QString& text) {
    m_text = text;
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const {
    const int words = QFontMetrics(m_theme.font(Type::Small)).horizontalAdvance(m_text) + 1;
    return {2 * m_theme.px(kPad) + words + (m_iconName.isEmpty() ? 0 : m_theme.px(kIcon + kGap)), m_theme.px(20)};
}

void Tag::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    paintBox(&painter, rect(), m_theme.px(4), t.base, t.line, t.border);
    QRect rest = rect().adjusted(m_theme.px(kPad), 0, -m_theme.px(kPad), 0);
    if (!m_iconName.isEmpty()) {
        const QRect box(rest.left(), 0, m_theme.px(kIcon), height());
        paintIcon(&painter, visualRect(layoutDirection(), rect(), box), m_iconName, m_theme.px(kIcon), t.text2);
        rest.adjust(m_theme.px(kIcon + kGap), 0, 0, 0);
    }
    paintText(&painter, visualRect(layoutDirection(), rect(), rest.adjusted(0, 0, 1, 0)), m_text,
              m_theme.font(Type::Small), t.text2);
}

} // namespace widgets
