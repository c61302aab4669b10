#include "widgets/escalationdelegate.h"

#include "models/escalationroles.h"
#include "widgets/painting.h"
#include "widgets/slachip.h"

#include <QAbstractItemView>
#include <QPainter>
#include <algorithm>

namespace widgets {
namespace {

constexpr int kMargin = 20;
constexpr int kTimeColumn = 62;
constexpr int kGap = 12;

} // namespace

/// The row at hand while it is painted. Coordinates run from the reading side; `placed` mirrors them.
struct EscalationDelegate::Row {
    QPainter* painter;
    QRect all;
    const QModelIndex& index;
    RowInk ink;
    Qt::LayoutDirection direction;

    [[nodiscard]] QString text(int role) const { return index.data(role).toString(); }
    [[nodiscard]] QRect placed(const QRect& rect) const { return visualRect(direction, all, rect); }
    [[nodiscard]] QRect upper(int left, int right) const {
        return {left, all.top() + all.height() / 8, right - left, all.height() * 3 / 8 + 1};
    }
    [[nodiscard]] QRect lower(int left, int right) const {
        return {left, all.top() + all.height() / 2, right - left, all.height() * 7 / 18};
    }
};

EscalationDelegate::EscalationDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize EscalationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {m_theme.px(300), m_theme.twoLineRowHeight()};
}

void EscalationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const RowState state{.isCurrent = view && view->currentIndex() == index,
                         .hasFocus = view && view->hasFocus(),
                         .isHovered = option.state.testFlag(QStyle::State_MouseOver)};
    paintRowGround(painter, option.rect, state, m_theme.tokens());
    const Row row{painter, option.rect, index, inkOf(state, m_theme.tokens()), option.direction};
    const int left = row.all.left() + m_theme.px(kMargin);
    const int right = row.all.right() + 1 - m_theme.px(kMargin);
    const int stateColumn = std::min(stateWidth(row), row.all.width() / 2);
    const int words = left + m_theme.px(kTimeColumn);
    const int wordsEnd = right - stateColumn - m_theme.px(kGap);
    const bool isUnanswered = index.data(models::IsUnansweredRole).toBool();
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintText(painter, row.placed(row.upper(left, words - m_theme.px(4))), row.text(models::StepTimeRole),
              m_theme.font(Type::Body), row.ink.text2);
    paintText(painter, row.placed(row.upper(words, wordsEnd)), row.text(Qt::DisplayRole),
              m_theme.font(Type::Body, isUnanswered), isUnanswered ? row.ink.text : row.ink.text2);
    paintText(painter, row.placed(row.lower(words, wordsEnd)), row.text(models::StepWordsRole),
              m_theme.font(Type::Small), row.ink.text2);
    paintState(row, {right - stateColumn, row.all.top(), stateColumn, row.all.height()});
    painter->restore();
}

/// Chips are never cut, so the words before them make way.
int EscalationDelegate::stateWidth(const Row& row) const {
    const auto chip = core::SlaState(row.index.data(models::StepChipRole).toInt());
    const QFontMetrics metrics(m_theme.font(Type::Small));
    const QString words = row.text(models::StepStateRole);
    const int state = chip == core::SlaState::None ? metrics.horizontalAdvance(words) : chipWidth(words, chip, m_theme);
    return std::max(state, metrics.horizontalAdvance(row.text(models::StepDueRole))) + 1;
}

/// The chip is as wide as its words, at the far side; what was seen needs none.
void EscalationDelegate::paintState(const Row& row, const QRect& column) const {
    const auto chip = core::SlaState(row.index.data(models::StepChipRole).toInt());
    const QString words = row.text(models::StepStateRole);
    const QRect upper = row.upper(column.left(), column.right() + 1);
    const QFont small = m_theme.font(Type::Small);
    if (chip == core::SlaState::None) {
        paintText(row.painter, row.placed(upper), words, small, row.ink.text2, Qt::AlignTrailing);
    } else {
        const int width = std::min(chipWidth(words, chip, m_theme), column.width());
        paintSlaChip(row.painter, row.placed(QRect(upper.right() + 1 - width, upper.top(), width, upper.height())),
                     chip, words, m_theme);
    }
    const bool isLate = row.index.data(models::IsDueLateRole).toBool();
    const Tokens& t = m_theme.tokens();
    paintText(row.painter, row.placed(row.lower(column.left(), column.right() + 1)), row.text(models::StepDueRole),
              small, isLate && !t.isHighContrast ? t.error : row.ink.text2, Qt::AlignTrailing);
}

} // namespace widgets
