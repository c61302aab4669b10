#include "widgets/viewrowdelegate.h"

#include "models/viewroles.h"
#include "widgets/icons.h"
#include "widgets/painting.h"

#include <QAbstractItemView>
#include <QPainter>

namespace widgets {
namespace {

constexpr int kLeft = 16;
constexpr int kRight = 14;
constexpr int kHead = 32;

} // namespace

ViewRowDelegate::ViewRowDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize ViewRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const bool isHead = index.data(models::IsViewHeadRole).toBool();
    return {m_theme.px(120), isHead ? m_theme.px(kHead) : m_theme.rowHeight()};
}

void ViewRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = m_theme.tokens();
    const QRect row = option.rect;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const auto placed = [&](const QRect& r) { return visualRect(option.direction, row, r); };
    QRect rest = row.adjusted(m_theme.px(kLeft), 0, -m_theme.px(kRight), 0);
    if (index.data(models::IsViewHeadRole).toBool()) {
        rest.adjust(0, m_theme.px(6), 0, 0);
        paintText(painter, placed(rest), index.data().toString(), m_theme.font(Type::Body), t.text2);
        return;
    }
    const bool isCurrent = view && view->currentIndex() == index;
    const bool hasFocus = view && view->hasFocus();
    if (isCurrent) {
        painter->fillRect(row, hasFocus ? t.selection : t.selectionOff);
        if (hasFocus || t.isHighContrast)
            paintBox(painter, row, 0, {}, hasFocus ? t.accent : t.edge, t.border);
        painter->fillRect(placed(QRect(row.left(), row.top(), 3, row.height())), hasFocus ? t.accent : t.edge);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, t.hover);
    }
    const RowInk ink = inkOf({.isCurrent = isCurrent, .hasFocus = hasFocus}, t);
    const QFont font = m_theme.font(Type::Body, isCurrent);
    if (const int count = index.data(models::ViewCountRole).toInt(); count > 0) {
        const QString figure = option.locale.toString(count);
        const int width = QFontMetrics(font).horizontalAdvance(figure) + 1;
        const QRect box(rest.right() - width + 1, row.top(), width, row.height());
        paintText(painter, placed(box), figure, font, isCurrent ? ink.text : ink.text2);
        rest.setRight(box.left() - m_theme.px(8));
    }
    const QString icon = index.data(models::ViewIconRole).toString();
    if (!icon.isEmpty()) {
        paintIcon(painter, placed(QRect(rest.left(), row.top(), m_theme.px(16), row.height())), icon, m_theme.px(16),
                  ink.text2);
        rest.adjust(m_theme.px(22), 0, 0, 0);
    }
    paintText(painter, placed(rest), index.data().toString(), font, icon.isEmpty() ? ink.text : ink.text2);
}

} // namespace widgets
