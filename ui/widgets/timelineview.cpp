#include "widgets/timelineview.h"

#include "widgets/timelinedelegate.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace widgets {

TimelineView::TimelineView(const Theme& theme, QWidget* parent)
    : RowListView(theme, parent) {
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Time line"));
    setItemDelegate(new TimelineDelegate(theme, this));
    setUniformItemSizes(false);
    setWordWrap(true);
    setViewportMargins(0, theme.px(16), 0, 0);
    verticalScrollBar()->setSingleStep(theme.px(18));
}

} // namespace widgets
