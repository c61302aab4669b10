#include "widgets/rowlistview.h"

#include <QPainter>
#include <QScrollBar>

namespace widgets {

RowListView::RowListView(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_theme(theme) {
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setResizeMode(Adjust);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(false);
    takeMeasures();
    connect(&theme, &Theme::changed, this, &RowListView::takeMeasures);
}

void RowListView::takeMeasures() {
    setViewportMargins(0, m_theme.px(m_topMargin), 0, 0);
    verticalScrollBar()->setSingleStep(m_theme.rowHeight());
    scheduleDelayedItemsLayout();
}

void RowListView::setGround(Pane::Ground ground) {
    setBackgroundRole(ground == Pane::Ground::Base ? QPalette::Base : QPalette::Window);
}

void RowListView::setTopMargin(int at100Percent) {
    m_topMargin = at100Percent;
    takeMeasures();
}

void RowListView::setFitsContents(bool fits) {
    m_fitsContents = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

int RowListView::contentsHeight() const {
    int height = 2 * frameWidth() + m_theme.px(m_topMargin);
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
