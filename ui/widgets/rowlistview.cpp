#include "widgets/rowlistview.h"

namespace widgets {

RowListView::RowListView(const Theme& theme, QWidget* parent)
    : QListView(parent) {
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust);
    connect(&theme, &Theme::changed, this, &RowListView::scheduleDelayedItemsLayout);
}

void RowListView::setFitsContents(bool fits) {
    m_fitsContents = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

int RowListView::contentsHeight() const {
    int height = 2 * frameWidth();
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    for (int row = 0; row < rows; ++row)
        height += sizeHintForRow(row);
    return height;
}

QSize RowListView::sizeHint() const {
    return m_fitsContents ? QSize(QListView::sizeHint().width(), contentsHeight()) : QListView::sizeHint();
}

QSize RowListView::minimumSizeHint() const {
    return m_fitsContents ? QSize(0, contentsHeight()) : QListView::minimumSizeHint();
}

void RowListView::updateGeometries() {
    QListView::updateGeometries();
    if (m_fitsContents)
        updateGeometry();
}

} // namespace widgets
