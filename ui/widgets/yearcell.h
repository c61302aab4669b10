#pragma once

#include "widgets/theme.h"

class QPainter;
class QRect;

namespace widgets {

/// How one day of a year is drawn. What it is can be told without colours: open is filled, half open is filled to the
/// half, a holiday has a frame and a bold number, an exception a corner, a change of the clocks a ring.
struct YearCell {
    enum class Fill { None, Half, Full };

    QString text;
    Fill fill = Fill::None;
    bool isHoliday = false;
    bool isException = false;
    bool isClockChange = false;
    bool isToday = false;
    bool isCurrent = false;
    bool hasFocus = false; ///< the view has it
};

/// One cell of a year, on the ground of its pane.
void paintYearCell(QPainter* painter, const QRect& rect, const YearCell& cell, const Theme& theme);

} // namespace widgets
