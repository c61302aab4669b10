#include "widgets/loaddelegate.h"

#include "models/boardroles.h"
#include "widgets/slachip.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace widgets {

namespace {

constexpr int kPitch = 330;
constexpr int kName = 122;
constexpr int kBar = 98;
constexpr int kBarHeight = 9;
constexpr int kFigure = 32;
constexpr int kShape = 9;

/// A shape and its count; returns the width that both took.
int paintSigned(QPainter* painter, const QRect& rest, core::SlaState shape, int count, const Theme& theme,
                const QColor& ink) {
    if (count == 0)
        return 0;
    const QFont font = theme.font(Type::Small);
    const int size = theme.px(kShape);
    paintSlaShape(painter, QRectF(rest.left(), rest.center().y() - size / 2.0 + 0.5, size, size), shape, ink);
    const QString figure = QString::number(count);
    const int width = QFontMetrics(font).horizontalAdvance(figure);
    paintText(painter, QRect(rest.left() + size + theme.px(5), rest.top(), width + 1, rest.height()), figure, font,
              ink);
    return size + theme.px(5) + width + theme.px(8);
}

} // namespace

LoadDelegate::LoadDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize LoadDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {m_theme.px(kPitch), m_theme.rowHeight()};
}

void LoadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = m_theme.tokens();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool hasFocus = view && view->hasFocus();
    const RowState state{view && view->currentIndex() == index && hasFocus, hasFocus,
                         option.state.testFlag(QStyle::State_MouseOver), false};
    const RowInk ink = inkOf(state, t);
    painter->save();
    paintRowGround(painter, option.rect.adjusted(0, 0, -m_theme.px(8), 0), state, t);
    const QRect row = option.rect.adjusted(m_theme.px(6), 0, -m_theme.px(14), 0);
    const auto placed = [&](const QRect& rect) { return visualRect(option.direction, option.rect, rect); };
    const QFont font = m_theme.font(Type::Body);
    int left = row.left();
    QRect name(left, row.top(), m_theme.px(kName - 8), row.height());
    if (const QString absent = index.data(models::AbsenceRole).toString(); !absent.isEmpty()) {
        const QFont small = m_theme.font(Type::Small);
        const int width = QFontMetrics(small).horizontalAdvance(absent) + 1;
        paintText(painter, placed(QRect(name.right() - width, row.top(), width, row.height())), absent, small, ink.text2);
        name.setRight(name.right() - width - m_theme.px(6));
    }
    paintText(painter, placed(name), index.data(Qt::DisplayRole).toString(), font, ink.text);
    left += m_theme.px(kName);
    QRect trough(left, row.center().y() - m_theme.px(kBarHeight) / 2, m_theme.px(kBar), m_theme.px(kBarHeight));
    painter->fillRect(placed(trough), t.selectionOff);
    trough.setWidth(std::max(2, qRound(trough.width() * index.data(models::ShareRole).toDouble())));
    painter->fillRect(placed(trough), t.series1);
    left += m_theme.px(kBar);
    paintText(painter, placed(QRect(left, row.top(), m_theme.px(kFigure), row.height())),
              index.data(models::FigureRole).toString(), font, ink.text, Qt::AlignTrailing);
    left += m_theme.px(kFigure + 10);
    const auto sign = [&](core::SlaState shape, int role) {
        const QRect rest(left, row.top(), row.right() - left, row.height());
        left += paintSigned(painter, placed(rest), shape, index.data(role).toInt(), m_theme, ink.text);
    };
    sign(core::SlaState::Urgent, models::WithinHourRole);
    sign(core::SlaState::Overdue, models::OverdueRole);
    painter->restore();
}

} // namespace widgets
