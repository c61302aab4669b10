#include "widgets/painting.h"

#include "core/fold.h"

#include <QFontMetrics>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

/// Folding drops and joins characters, so each folded character remembers where it came from.
struct FoldedText {
    QString text;
    QList<int> origin;
};

FoldedText foldWithOrigin(const QString& text) {
    FoldedText folded;
    for (int i = 0; i < text.size(); ++i) {
        const QString letter = text.at(i).isSpace() ? u" "_s : core::folded(text.mid(i, 1));
        for (const QChar c : letter) {
            folded.text += c;
            folded.origin += i;
        }
    }
    return folded;
}

QList<TextMark> joined(QList<TextMark> marks) {
    std::sort(marks.begin(), marks.end(), [](const TextMark& a, const TextMark& b) { return a.start < b.start; });
    QList<TextMark> result;
    for (const TextMark& mark : marks) {
        if (!result.isEmpty() && mark.start <= result.last().start + result.last().length) {
            TextMark& last = result.last();
            last.length = std::max(last.start + last.length, mark.start + mark.length) - last.start;
        } else {
            result.append(mark);
        }
    }
    return result;
}

} // namespace

void paintBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge,
              qreal width) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF inner = rect;
    if (edge.isValid()) {
        painter->setPen(QPen(edge, width));
        inner.adjust(width / 2, width / 2, -width / 2, -width / 2);
        radius = std::max(0.0, radius - width / 2);
    } else {
        painter->setPen(Qt::NoPen);
    }
    painter->drawRoundedRect(inner, radius, radius);
    painter->restore();
}

void paintBottomLine(QPainter* painter, const QRect& rect, const QColor& colour) {
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour);
}

void paintRightLine(QPainter* painter, const QRect& rect, const QColor& colour) {
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), colour);
}

void paintTopLine(QPainter* painter, const QRect& rect, const QColor& colour) {
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), colour);
}

int paintText(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment alignment) {
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(rect, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

int paintMarkedText(QPainter* painter, const QRect& rect, const QString& text, const QList<TextMark>& marks,
                    const QFont& font, const QColor& colour, const Tokens& tokens) {
    QFont bold = font;
    bold.setBold(true);
    QRect rest = rect;
    const auto draw = [&](const QString& part, bool isMarked) {
        const QFont& partFont = isMarked ? bold : font;
        const int width = std::min(QFontMetrics(partFont).horizontalAdvance(part), rest.width());
        if (isMarked && width > 0) {
            const QRect box(rest.left() - 1, rest.center().y() - QFontMetrics(bold).height() / 2, width + 2,
                            QFontMetrics(bold).height());
            paintBox(painter, box, 2, tokens.warnBg, {});
        }
        paintText(painter, rest, part, partFont, isMarked ? tokens.warn : colour);
        rest.setLeft(rest.left() + width);
    };
    int at = 0;
    for (const TextMark& mark : marks) {
        draw(text.mid(at, mark.start - at), false);
        draw(text.mid(mark.start, mark.length), true);
        at = mark.start + mark.length;
    }
    draw(text.mid(at), false);
    return rect.width() - rest.width();
}

QString withoutMnemonic(const QString& text) {
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        shown += text.at(i);
    }
    return shown;
}

QList<TextMark> marksOf(const QString& text, const QString& words) {
    QList<TextMark> marks;
    const FoldedText folded = foldWithOrigin(text);
    const QStringList sought = core::folded(words).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : sought) {
        for (qsizetype at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + word.size())) {
            const int first = folded.origin.at(at);
            const int last = folded.origin.at(at + word.size() - 1);
            marks.append({first, last - first + 1});
        }
    }
    return joined(marks);
}

void paintRowGround(QPainter* painter, const QRect& rect, const RowState& state, const Tokens& tokens) {
    const QRect ground = rect.adjusted(0, 0, 0, -1);
    if (state.isCurrent) {
        painter->fillRect(ground, state.hasFocus ? tokens.selection : tokens.selectionOff);
        if (state.hasFocus || tokens.isHighContrast)
            paintBox(painter, ground, 0, {}, state.hasFocus ? tokens.accent : tokens.edge, tokens.border);
        painter->fillRect(QRect(ground.left(), ground.top(), 3, ground.height()),
                          state.hasFocus ? tokens.accent : tokens.edge);
    } else if (state.isHovered) {
        painter->fillRect(ground, tokens.hover);
    }
    if (state.hasLine)
        paintBottomLine(painter, rect, tokens.line);
}

void paintInitials(QPainter* painter, const QRect& rect, const QString& initials, bool isMine, const Theme& theme) {
    const Tokens& t = theme.tokens();
    QRect box(0, 0, theme.px(22), theme.px(18));
    box.moveCenter(rect.center());
    if (initials.isEmpty()) {
        painter->save();
        painter->setPen(QPen(t.edge, 1, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->restore();
        return;
    }
    const QColor edge = t.isHighContrast ? t.edge : QColor();
    paintBox(painter, box, theme.px(3), isMine ? t.selection : t.selectionOff, edge);
    paintText(painter, box, initials, theme.font(Type::Initials), isMine ? t.accentOnSelection : t.text2,
              Qt::AlignHCenter);
}

void paintKeyBox(QPainter* painter, const QRect& rect, const QString& key, const Theme& theme, const QColor& ink) {
    QRect box(0, 0, std::max(theme.px(18), QFontMetrics(theme.font(Type::Key)).horizontalAdvance(key) + theme.px(8)),
              theme.px(18));
    box.moveCenter(rect.center());
    paintBox(painter, box, theme.px(3), {}, theme.tokens().edge);
    paintText(painter, box, key, theme.font(Type::Key), ink, Qt::AlignHCenter);
}

RowInk inkOf(const RowState& state, const Tokens& tokens) {
    if (state.isCurrent && state.hasFocus)
        return {tokens.onSelection, tokens.onSelection2, tokens.isHighContrast ? tokens.onSelection2 : tokens.hint};
    return {tokens.text, tokens.text2, tokens.hint};
}

QRect visualRect(Qt::LayoutDirection direction, const QRect& bounds, const QRect& logical) {
    return QStyle::visualRect(direction, bounds, logical);
}

} // namespace widgets
