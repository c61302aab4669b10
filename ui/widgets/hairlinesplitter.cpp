#include "widgets/hairlinesplitter.h"

namespace widgets {

HairlineSplitter::HairlineSplitter(Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent) {
    setChildrenCollapsible(false);
    // Qt widens the grabbed area of a one-pixel handle by itself.
    setHandleWidth(1);
}

} // namespace widgets
