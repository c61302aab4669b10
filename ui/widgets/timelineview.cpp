#include "widgets/timelineview.h"

#include "widgets/timelinedelegate.h"

using namespace Qt::StringLiterals;

namespace widgets {

TimelineView::TimelineView(const Theme& theme, QWidget* parent)
    : RowListView(theme, parent) {
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Time line"));
    setItemDelegate(new TimelineDelegate(theme, this));
    setUniformItemSizes(false);
    setWordWrap(true);
    setTopMargin(16);
}

} // namespace widgets
