#pragma once

#include "widgets/rowlistview.h"

namespace widgets {

/// The time line of one case: entries of differing height, oldest or newest first as the model says. Reading it with
/// the keyboard moves from entry to entry.
class TimelineView : public RowListView {
    Q_OBJECT
public:
    explicit TimelineView(const Theme& theme, QWidget* parent = nullptr);
};

} // namespace widgets
