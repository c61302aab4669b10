#include "widgets/slachip.h"

#include "widgets/painting.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QPainter>

namespace widgets {
namespace {

constexpr int kPad = 7;
constexpr int kGap = 6;
constexpr int kShape = 10;

bool isBold(core::SlaState state) { return state == core::SlaState::Urgent || state == core::SlaState::Overdue; }

const ChipColours& coloursOf(const Tokens& tokens, core::SlaState state) { return tokens.chips.at(size_t(state)); }

QPainterPath triangleIn(const QRectF& box) {
    QPainterPath path(QPointF(box.center().x(), box.top()));
    path.lineTo(box.right(), box.bottom());
    path.lineTo(box.left(), box.bottom());
    path.closeSubpath();
    return path;
}

void strokeShape(QPainter* painter, const QPainterPath& path, const QColor& colour, qreal width) {
    painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
}

QPainterPath tickIn(const QRectF& box) {
    QPainterPath path(QPointF(box.left() + box.width() * 0.08, box.top() + box.height() * 0.55));
    path.lineTo(box.left() + box.width() * 0.38, box.top() + box.height() * 0.84);
    path.lineTo(box.right() - box.width() * 0.06, box.top() + box.height() * 0.2);
    return path;
}

QPainterPath crossIn(const QRectF& box) {
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    QPainterPath path(inner.topLeft());
    path.lineTo(inner.bottomRight());
    path.moveTo(inner.topRight());
    path.lineTo(inner.bottomLeft());
    return path;
}

} // namespace

void paintSlaShape(QPainter* painter, const QRectF& box, core::SlaState state, const QColor& colour) {
    const qreal unit = box.width() / kShape;
    const qreal line = 1.5 * unit;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    switch (state) {
    case core::SlaState::None:
        break;
    case core::SlaState::OnTime:
        path.addEllipse(box.adjusted(1.5 * unit, 1.5 * unit, -1.5 * unit, -1.5 * unit));
        strokeShape(painter, path, colour, line);
        break;
    case core::SlaState::Soon:
        strokeShape(painter, triangleIn(box.adjusted(unit, unit, -unit, -unit)), colour, 1.4 * unit);
        break;
    case core::SlaState::Urgent:
        painter->fillPath(triangleIn(box.adjusted(0.5 * unit, 0.8 * unit, -0.5 * unit, -0.8 * unit)), colour);
        break;
    case core::SlaState::Overdue:
        painter->fillRect(box.adjusted(unit, unit, -unit, -unit), colour);
        break;
    case core::SlaState::Paused:
        painter->fillRect(QRectF(box.left() + 2 * unit, box.top() + 1.5 * unit, 2 * unit, 7 * unit), colour);
        painter->fillRect(QRectF(box.left() + 6 * unit, box.top() + 1.5 * unit, 2 * unit, 7 * unit), colour);
        break;
    case core::SlaState::Met:
        strokeShape(painter, tickIn(box), colour, 1.6 * unit);
        break;
    case core::SlaState::Missed:
        strokeShape(painter, crossIn(box), colour, 1.6 * unit);
        break;
    }
    painter->restore();
}

int chipHeight(const Theme& theme) { return theme.px(20); }

int chipMinimumInLists(const Theme& theme) { return theme.px(92); }

int chipWidth(const QString& text, core::SlaState state, const Theme& theme) {
    if (state == core::SlaState::None)
        return 0;
    const QFontMetrics metrics(theme.font(Type::Small, isBold(state)));
    return 2 * theme.px(kPad) + theme.px(kShape) + theme.px(kGap) + metrics.horizontalAdvance(text);
}

void paintSlaChip(QPainter* painter, const QRect& rect, core::SlaState state, const QString& text, const Theme& theme) {
    if (state == core::SlaState::None)
        return;
    const ChipColours& colours = coloursOf(theme.tokens(), state);
    QRect box(rect.left(), 0, rect.width(), chipHeight(theme));
    box.moveTop(rect.top() + (rect.height() - box.height()) / 2);
    paintBox(painter, box, theme.px(4), colours.fill, colours.border, theme.tokens().border);

    const bool isRightToLeft = painter->layoutDirection() == Qt::RightToLeft;
    const QRect content = box.adjusted(theme.px(kPad), 0, -theme.px(kPad), 0);
    QRect shape(content.left(), 0, theme.px(kShape), theme.px(kShape));
    shape.moveTop(box.top() + (box.height() - shape.height()) / 2);
    const QRect words = content.adjusted(theme.px(kShape + kGap), 0, 0, 0);
    const auto placed = [&](const QRect& r) {
        return visualRect(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight, box, r);
    };
    paintSlaShape(painter, placed(shape), state, colours.text);
    painter->setFont(theme.font(Type::Small, isBold(state)));
    painter->setPen(colours.text);
    painter->drawText(placed(words), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text);
}

SlaChip::SlaChip(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &SlaChip::updateGeometry);
}

void SlaChip::setSla(core::SlaState state, const QString& text, const QString& spoken) {
    if (m_state == state && m_text == text && m_spoken == spoken)
        return;
    m_state = state;
    m_text = text;
    m_spoken = spoken;
    if (parentWidget())
        setVisible(state != core::SlaState::None);
    updateGeometry();
    update();
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

QSize SlaChip::sizeHint() const { return {chipWidth(m_text, m_state, m_theme), chipHeight(m_theme)}; }

void SlaChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintSlaChip(&painter, rect(), m_state, m_text, m_theme);
}

} // namespace widgets
