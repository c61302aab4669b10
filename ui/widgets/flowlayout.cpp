#include "widgets/flowlayout.h"

#include <QWidget>
#include <algorithm>

namespace widgets {

FlowLayout::FlowLayout(QWidget* parent, int gap, int lineGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap < 0 ? gap : lineGap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const { return flow({0, 0, width, 0}, false); }

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    flow(rect, true);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* each : m_items)
        size = size.expandedTo(each->minimumSize());
    return size;
}

int FlowLayout::flow(const QRect& rect, bool isPlacing) const {
    QPoint at = rect.topLeft();
    int lineHeight = 0;
    for (QLayoutItem* each : m_items) {
        const QSize size = each->sizeHint();
        if (at.x() + size.width() > rect.right() + 1 && lineHeight > 0) {
            at = {rect.left(), at.y() + lineHeight + m_lineGap};
            lineHeight = 0;
        }
        if (isPlacing)
            each->setGeometry({at, size});
        at.rx() += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - rect.top();
}

} // namespace widgets
