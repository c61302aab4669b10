#pragma once

#include "widgets/theme.h"

#include <QList>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace widgets {

/// A stretch of text to mark, as [start, start + length).
struct TextMark {
    int start = 0;
    int length = 0;
};

/// Fills a rounded box and draws its edge inside the rectangle; an invalid colour draws nothing.
void paintBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& edge,
              qreal width = 1);
/// A decorative one-pixel line along the bottom / right side, inside the rectangle.
void paintBottomLine(QPainter* painter, const QRect& rect, const QColor& colour);
void paintRightLine(QPainter* painter, const QRect& rect, const QColor& colour);
void paintTopLine(QPainter* painter, const QRect& rect, const QColor& colour);

/// One line of text, centred in height, elided at the right. Returns the width drawn.
int paintText(QPainter* painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment alignment = Qt::AlignLeft);
/// The same with the marked stretches bold on the match colour.
int paintMarkedText(QPainter* painter, const QRect& rect, const QString& text, const QList<TextMark>& marks,
                    const QFont& font, const QColor& colour, const Tokens& tokens);
/// The text as it is shown: "&Save" → "Save", "Ríos && Co" → "Ríos & Co".
[[nodiscard]] QString withoutMnemonic(const QString& text);
/// Where `words` (separated by blanks, without regard to case and accents) occur in `text`.
[[nodiscard]] QList<TextMark> marksOf(const QString& text, const QString& words);

/// The ground of a row or a card by its state (design §4): hover, current with or without focus, hairline below.
struct RowState {
    bool isCurrent = false;
    bool hasFocus = false; ///< the pane has it
    bool isHovered = false;
    bool hasLine = true; ///< a hairline below
};
void paintRowGround(QPainter* painter, const QRect& rect, const RowState& state, const Tokens& tokens);
/// Text colours on that ground.
struct RowInk {
    QColor text, text2, hint;
};
[[nodiscard]] RowInk inkOf(const RowState& state, const Tokens& tokens);

/// The box of a person's initials, centred in `rect`; dashed and empty for nobody.
void paintInitials(QPainter* painter, const QRect& rect, const QString& initials, bool isMine, const Theme& theme);
/// A key in its box, centred in `rect`.
void paintKeyBox(QPainter* painter, const QRect& rect, const QString& key, const Theme& theme, const QColor& ink);

/// The mirrored rectangle where the layout runs from right to left.
[[nodiscard]] QRect visualRect(Qt::LayoutDirection direction, const QRect& bounds, const QRect& logical);

} // namespace widgets
