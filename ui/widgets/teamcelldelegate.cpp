#include "widgets/teamcelldelegate.h"

#include "models/teamroles.h"
#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/slachip.h"

#include <QAbstractItemView>
#include <algorithm>

namespace widgets {

using namespace Qt::StringLiterals;
using models::TeamCell;

namespace {

constexpr int kSide = 10;
constexpr int kFirstSide = 20;
constexpr int kShape = 10;
constexpr int kSparkWidth = 84;
constexpr int kSparkHeight = 16;

TeamCell kindOf(const QModelIndex& index) { return static_cast<TeamCell>(index.data(models::CellKindRole).toInt()); }

} // namespace

void paintSparkline(QPainter* painter, const QRect& rect, const QList<int>& values, const QColor& colour,
                    const Theme& theme) {
    if (values.isEmpty())
        return;
    const int most = std::max(1, *std::max_element(values.begin(), values.end()));
    const int gap = theme.px(2);
    const int width = std::max(1, (rect.width() - gap * (int(values.size()) - 1)) / int(values.size()));
    int left = rect.left();
    for (const int value : values) {
        const int height = std::max(theme.px(1), rect.height() * value / most);
        painter->fillRect(QRect(left, rect.bottom() - height + 1, width, height), colour);
        left += width + gap;
    }
}

QRect teamCellRect(const QRect& cell, bool isFirst, bool isLast, const Theme& theme) {
    return cell.adjusted(theme.px(isFirst ? kFirstSide : kSide), 0, -theme.px(isLast ? kFirstSide : kSide), 0);
}

TeamCellDelegate::TeamCellDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize TeamCellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int words = QFontMetrics(m_theme.font(Type::Body, true)).horizontalAdvance(index.data().toString());
    const int extra = kindOf(index) == TeamCell::Pace ? kSparkWidth + kSide : kShape;
    return {words + m_theme.px(2 * kSide + extra), m_theme.rowHeight()};
}

TeamCellDelegate::Ink TeamCellDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                                                    const QModelIndex& index) const {
    const Tokens& t = m_theme.tokens();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool isCurrent = view && view->currentIndex().row() == index.row();
    const bool hasFocus = view && view->hasFocus();
    const QRect row = option.rect;
    if (isCurrent)
        painter->fillRect(row, hasFocus ? t.selection : t.selectionOff);
    paintBottomLine(painter, row, isCurrent && hasFocus ? t.accent : t.line);
    if (isCurrent && hasFocus)
        paintTopLine(painter, row, t.accent);
    if (isCurrent && index.column() == 0) {
        const QRect bar(row.left(), row.top(), 3, row.height());
        painter->fillRect(visualRect(option.direction, row, bar), hasFocus ? t.accent : t.edge);
    }
    const RowInk ink = inkOf({.isCurrent = isCurrent, .hasFocus = hasFocus}, t);
    return {index.data(models::IsWeakRole).toBool() ? ink.text2 : ink.text, ink.hint};
}

void TeamCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const Ink ink = paintGround(painter, option, index);
    switch (kindOf(index)) {
    case TeamCell::Heat:
        paintHeat(painter, option.rect, index, ink);
        break;
    case TeamCell::Pace:
        paintPace(painter, option.rect, index, ink);
        break;
    case TeamCell::Absence: {
        const QRect rest = option.rect.adjusted(m_theme.px(kSide), 0, -m_theme.px(kSide), 0);
        const QRect icon(rest.left(), rest.top(), m_theme.px(16), rest.height());
        paintIcon(painter, visualRect(option.direction, rest, icon), u"calendar"_s, m_theme.px(16), ink.text);
        paintText(painter, visualRect(option.direction, rest, rest.adjusted(m_theme.px(24), 0, 0, 0)),
                  index.data().toString(), m_theme.font(Type::Body), ink.text);
        break;
    }
    default:
        paintFigure(painter, option.rect, index, ink);
    }
    painter->restore();
}

/// A figure that asks for attention has the shape of its chip beside it.
void TeamCellDelegate::paintFigure(QPainter* painter, const QRect& rect, const QModelIndex& index,
                                   const Ink& ink) const {
    const TeamCell kind = kindOf(index);
    const bool isStrong = index.data(models::IsStrongRole).toBool();
    const bool isName = kind == TeamCell::Person;
    const QRect box = teamCellRect(rect, isName, false, m_theme);
    const QFont font = m_theme.font(Type::Body, isStrong || isName);
    const QString words = index.data().toString();
    const bool isNothing = words == u"–";
    const int width =
        paintText(painter, box, words, font, isNothing ? ink.quiet : ink.text, isName ? Qt::AlignLeft : Qt::AlignRight);
    if (!isStrong)
        return;
    const int side = m_theme.px(kShape);
    const QRect shape(box.right() - width - side - m_theme.px(5), rect.top() + (rect.height() - side) / 2, side, side);
    const bool isOverdue = kind == TeamCell::Overdue;
    const QColor colour = isOverdue ? m_theme.tokens().error : m_theme.tokens().highlight;
    paintSlaShape(painter, shape, isOverdue ? core::SlaState::Overdue : core::SlaState::Urgent, colour);
}

void TeamCellDelegate::paintHeat(QPainter* painter, const QRect& rect, const QModelIndex& index, const Ink& ink) const {
    const Tokens& t = m_theme.tokens();
    const int heat = std::min(index.data(models::HeatRole).toInt(), int(t.heat.size()));
    if (heat == 0) {
        paintText(painter, rect, u"·"_s, m_theme.font(Type::Body), ink.quiet, Qt::AlignHCenter);
        return;
    }
    const auto shade = static_cast<size_t>(heat - 1);
    painter->fillRect(rect.adjusted(1, 1, -1, -2), t.heat.at(shade));
    if (t.isHighContrast)
        paintBox(painter, rect.adjusted(1, 1, -1, -2), 0, {}, t.edge, 1);
    paintText(painter, rect, index.data().toString(), m_theme.font(Type::Body), t.heatText.at(shade), Qt::AlignHCenter);
}

void TeamCellDelegate::paintPace(QPainter* painter, const QRect& rect, const QModelIndex& index, const Ink& ink) const {
    const QRect inner = teamCellRect(rect, false, true, m_theme);
    const int height = m_theme.px(kSparkHeight);
    const QRect spark(inner.right() - m_theme.px(kSparkWidth) + 1, rect.top() + (rect.height() - height) / 2,
                      m_theme.px(kSparkWidth), height);
    paintSparkline(painter, spark, index.data(models::SparkRole).value<QList<int>>(), m_theme.tokens().series1,
                   m_theme);
    const QRect words(inner.left(), inner.top(), spark.left() - m_theme.px(kSide) - inner.left(), inner.height());
    paintText(painter, words, index.data().toString(), m_theme.font(Type::Body), ink.text, Qt::AlignRight);
}

} // namespace widgets
