#include "widgets/typeaheaddelegate.h"

#include "models/typeaheadroles.h"
#include "widgets/icons.h"
#include "widgets/painting.h"

#include <QPainter>

namespace widgets {
namespace {

constexpr int kTextLeft = 46;
constexpr qreal kMiddleAt = 0.495;
constexpr qreal kRightAt = 0.745;

QString textOf(const QModelIndex& index, int role) { return index.data(role).toString(); }

bool hasSecondLine(const QModelIndex& index) {
    return !textOf(index, models::SecondaryRole).isEmpty() || !textOf(index, models::RightSecondRole).isEmpty();
}

/// Where the right column begins: further left when nothing stands in the middle and its words need the room.
int rightOf(const QRect& row, const QModelIndex& index, const Theme& theme) {
    const int usual = row.left() + int(row.width() * kRightAt);
    if (!textOf(index, models::MiddleRole).isEmpty())
        return usual;
    const QFontMetrics metrics(theme.font(Type::Small));
    const int wanted = std::max(metrics.horizontalAdvance(textOf(index, models::RightRole)),
                                metrics.horizontalAdvance(textOf(index, models::RightSecondRole)));
    return std::clamp(row.right() - wanted - theme.px(12), row.left() + row.width() / 2, usual);
}

QRect upperHalf(const QRect& row) { return row.adjusted(0, row.height() / 8, 0, -row.height() / 2 + 1); }
QRect lowerHalf(const QRect& row) { return row.adjusted(0, row.height() / 2, 0, -row.height() / 9); }

} // namespace

TypeAheadDelegate::TypeAheadDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize TypeAheadDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {m_theme.px(200), m_theme.px(hasSecondLine(index) ? 46 : 34)};
}

void TypeAheadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = m_theme.tokens();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isCurrent) {
        painter->fillRect(option.rect, t.selection);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, t.hover);
    }
    if (index.row() > 0)
        paintTopLine(painter, option.rect, t.line);
    paintLeft(painter, option.rect, index, isCurrent);
    paintRight(painter, option.rect, index, isCurrent);
    painter->restore();
}

void TypeAheadDelegate::paintLeft(QPainter* painter, const QRect& row, const QModelIndex& index, bool isCurrent) const {
    const Tokens& t = m_theme.tokens();
    const RowInk ink = inkOf({.isCurrent = isCurrent, .hasFocus = isCurrent}, t);
    if (const QString name = textOf(index, models::IconNameRole); !name.isEmpty())
        paintIcon(painter, QRect(row.left(), row.top(), m_theme.px(kTextLeft - 6), row.height()), name, m_theme.px(16),
                  ink.text2);
    const int end = textOf(index, models::MiddleRole).isEmpty() ? rightOf(row, index, m_theme) - row.left()
                                                                : int(row.width() * kMiddleAt);
    const QRect words(row.left() + m_theme.px(kTextLeft), row.top(), end - m_theme.px(kTextLeft + 8), row.height());
    const QString primary = textOf(index, models::PrimaryRole);
    const auto marks = marksOf(primary, m_typed);
    if (!hasSecondLine(index)) {
        paintText(painter, words, primary, m_theme.font(Type::Body), ink.text);
        return;
    }
    paintMarkedText(painter, upperHalf(words), primary, marks, m_theme.font(Type::Body, true), ink.text, t);
    paintText(painter, lowerHalf(words), textOf(index, models::SecondaryRole), m_theme.font(Type::Small), ink.text2);
}

void TypeAheadDelegate::paintRight(QPainter* painter, const QRect& row, const QModelIndex& index,
                                   bool isCurrent) const {
    const Tokens& t = m_theme.tokens();
    const RowInk ink = inkOf({.isCurrent = isCurrent, .hasFocus = isCurrent}, t);
    const int middleLeft = row.left() + int(row.width() * kMiddleAt);
    const int rightLeft = rightOf(row, index, m_theme);
    const QRect middle(middleLeft, row.top(), rightLeft - middleLeft - m_theme.px(8), row.height());
    const QString number = textOf(index, models::MiddleRole);
    paintMarkedText(painter, middle, number, marksOf(number, m_typed), m_theme.font(Type::Body), ink.text2, t);
    const QRect right(rightLeft, row.top(), row.right() - rightLeft - m_theme.px(10), row.height());
    const QString second = textOf(index, models::RightSecondRole);
    const QString first = textOf(index, models::RightRole);
    if (second.isEmpty()) {
        paintText(painter, right, first, m_theme.font(Type::Small), ink.text2);
        return;
    }
    paintText(painter, upperHalf(right), first, m_theme.font(Type::Small), ink.text);
    paintText(painter, lowerHalf(right), second, m_theme.font(Type::Small), ink.text2);
}

} // namespace widgets
