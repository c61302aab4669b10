#include "widgets/yearcell.h"

#include "widgets/painting.h"

#include <QPainterPath>

namespace widgets {

namespace {

/// Of the five tones of the heat map the first that stands out in grey too.
size_t fillTone(const Tokens& t) { return t.isDark ? 2 : 1; }

/// A filled corner at the top right.
void paintCorner(QPainter* painter, const QRectF& box, qreal side, const QColor& colour) {
    QPainterPath corner(box.topRight());
    corner.lineTo(box.topRight() - QPointF(side, 0));
    corner.lineTo(box.topRight() + QPointF(0, side));
    corner.closeSubpath();
    painter->fillPath(corner, colour);
}

/// A ring at the bottom right.
void paintRing(QPainter* painter, const QRectF& box, qreal side, const QColor& ink, const QColor& ground) {
    painter->setPen(QPen(ink, 1.25));
    painter->setBrush(ground);
    painter->drawEllipse(QRectF(box.bottomRight() - QPointF(side, side), QSizeF(side, side)));
}

void paintSigns(QPainter* painter, const QRectF& box, const YearCell& cell, const Theme& theme) {
    const Tokens& t = theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (cell.isException)
        paintCorner(painter, box, theme.px(6), t.signal);
    if (cell.isClockChange)
        paintRing(painter, box, theme.px(6), t.text, t.base);
    painter->restore();
}

} // namespace

void paintYearCell(QPainter* painter, const QRect& rect, const YearCell& cell, const Theme& theme) {
    const Tokens& t = theme.tokens();
    const QRect box = rect.adjusted(1, 1, -1, -1);
    const bool isOpen = cell.fill != YearCell::Fill::None;
    if (isOpen) {
        const int height = cell.fill == YearCell::Fill::Half ? box.height() / 2 : box.height();
        painter->fillRect(QRect(box.left(), box.bottom() + 1 - height, box.width(), height), t.heat[fillTone(t)]);
    }
    if (cell.isHoliday)
        paintBox(painter, box, theme.px(2), {}, t.text2, t.border);
    if (cell.isException || cell.isClockChange)
        paintSigns(painter, box, cell, theme);
    if (cell.isCurrent)
        paintBox(painter, rect, theme.px(3), {}, cell.hasFocus ? t.accent : t.edge, cell.hasFocus ? 2 : 1.5);
    const bool isStrong = cell.isHoliday || cell.isToday;
    // Half a fill leaves the number on both grounds.
    const QColor ink = cell.isToday && !isOpen             ? t.accent
                       : cell.fill == YearCell::Fill::Full ? t.heatText[fillTone(t)]
                       : isOpen || cell.isHoliday          ? t.text
                                                           : t.hint;
    painter->setFont(theme.font(Type::Key, isStrong));
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextDontClip, cell.text);
    if (cell.isToday) {
        const int side = theme.px(4);
        painter->fillRect(QRect(box.center().x() - side, box.bottom() - 1, 2 * side + 1, 2), t.accent);
    }
}

} // namespace widgets
