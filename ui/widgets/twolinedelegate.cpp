#include "widgets/twolinedelegate.h"

#include "models/twolineroles.h"
#include "widgets/icons.h"
#include "widgets/painting.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

namespace widgets {
namespace {

constexpr int kMargin = 20;
constexpr int kIcon = 16;
constexpr int kTextLeft = 60; ///< after the dot and the icon
constexpr int kTimeColumn = 150;
constexpr int kDot = 8;

void paintDot(QPainter* painter, const QRect& rect, int size, const QColor& colour) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(QRectF(rect.left(), rect.center().y() - size / 2.0 + 0.5, size, size));
    painter->restore();
}

} // namespace

TwoLineDelegate::TwoLineDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {m_theme.px(240), m_theme.twoLineRowHeight()};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = m_theme.tokens();
    const QRect row = option.rect;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const RowState state{.isCurrent = view && view->currentIndex() == index,
                         .hasFocus = view && view->hasFocus(),
                         .isHovered = option.state.testFlag(QStyle::State_MouseOver)};
    paintRowGround(painter, row, state, t);
    const RowInk ink = inkOf(state, t);
    const auto placed = [&](const QRect& rect) { return visualRect(option.direction, row, rect); };
    const bool isFresh = index.data(models::IsFreshRole).toBool();
    const int margin = m_theme.px(kMargin);
    if (isFresh)
        paintDot(painter, placed(QRect(row.left() + margin, row.top(), m_theme.px(kDot), row.height())),
                 m_theme.px(kDot), t.isHighContrast ? ink.text : t.accent);
    paintIcon(painter,
              placed(QRect(row.left() + margin + m_theme.px(kIcon), row.top(), m_theme.px(kIcon), row.height())),
              index.data(models::RowIconRole).toString(), m_theme.px(kIcon), ink.text2);
    const QRect upper = row.adjusted(0, row.height() / 8, 0, -row.height() / 2 + 1);
    const QRect lower = row.adjusted(0, row.height() / 2, 0, -row.height() / 9);
    const QString time = index.data(models::RowTimeRole).toString();
    const QString remark = index.data(models::RemarkRole).toString();
    const bool hasTimes = !time.isEmpty() || !remark.isEmpty();
    const int timeColumn = hasTimes ? std::min(m_theme.px(kTimeColumn), row.width() / 2) : 0;
    const int timeLeft = row.right() - margin - timeColumn;
    const auto words = [&](const QRect& line) {
        return placed(QRect(row.left() + m_theme.px(kTextLeft), line.top(),
                            timeLeft - row.left() - m_theme.px(kTextLeft) - m_theme.px(8), line.height()));
    };
    const auto times = [&](const QRect& line) {
        return placed(QRect(timeLeft, line.top(), timeColumn, line.height()));
    };
    paintText(painter, words(upper), index.data().toString(), m_theme.font(Type::Body, isFresh),
              isFresh ? ink.text : ink.text2);
    paintText(painter, words(lower), index.data(models::DetailRole).toString(), m_theme.font(Type::Small), ink.text2);
    paintText(painter, times(upper), time, m_theme.font(Type::Small), ink.text2,
              Qt::AlignRight);
    paintText(painter, times(lower), remark, m_theme.font(Type::Small), ink.text2,
              Qt::AlignRight);
}

} // namespace widgets
