#include "widgets/agreementrowdelegate.h"

#include "models/agreementroles.h"
#include "widgets/painting.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kOrderWidth = 44;
constexpr int kGap = 10;
constexpr int kRight = 12;
constexpr int kLine = 17;

bool hasState(const QModelIndex& index) { return !index.data(models::AgreementStateRole).toString().isEmpty(); }

QString textOf(const QModelIndex& index, int role) { return index.data(role).toString(); }

/// Words at the right end; returns how much room they leave at the left of them.
QRect leaveRight(QPainter* painter, QRect row, const QString& text, const QFont& font, const QColor& colour, int gap) {
    if (text.isEmpty())
        return row;
    const int width = QFontMetrics(font).horizontalAdvance(text) + 1;
    paintText(painter, QRect(row.right() - width + 1, row.top(), width, row.height()), text, font, colour);
    row.setRight(row.right() - width - gap);
    return row;
}

} // namespace

AgreementRowDelegate::AgreementRowDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize AgreementRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {m_theme.px(220), m_theme.twoLineRowHeight() + (hasState(index) ? m_theme.px(kLine) : 0)};
}

void AgreementRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const Tokens& t = m_theme.tokens();
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const RowState state{view && view->currentIndex() == index, view && view->hasFocus(),
                         option.state.testFlag(QStyle::State_MouseOver)};
    paintRowGround(painter, option.rect, state, t);
    const RowInk ink = inkOf(state, t);
    const QRect row = option.rect;
    const QVariant order = index.data(models::AgreementOrderRole);
    const int left = m_theme.px(order.isValid() ? kOrderWidth + kGap : kRight);
    const int line = (m_theme.twoLineRowHeight() - m_theme.px(8)) / 2;
    QRect upper(row.left() + left, row.top() + m_theme.px(4), row.width() - left - m_theme.px(kRight), line);
    const QRect lower = upper.translated(0, line);
    const bool isUsed = index.data(models::AgreementIsUsedRole).toBool();
    paintText(painter, QRect(row.left(), upper.top(), m_theme.px(kOrderWidth), upper.height()), order.toString(),
              m_theme.font(Type::Small), ink.hint, Qt::AlignRight);
    const QFont small = m_theme.font(Type::Small);
    upper = leaveRight(painter, upper, textOf(index, models::AgreementVersionRole), small, ink.hint, m_theme.px(8));
    paintText(painter, upper, index.data().toString(), m_theme.font(Type::Body, isUsed), isUsed ? ink.text : ink.text2);
    paintText(painter, lower, textOf(index, models::AgreementMatchRole), small, ink.text2);
    paintText(painter, lower.translated(0, m_theme.px(kLine)), textOf(index, models::AgreementStateRole),
              m_theme.font(Type::Small, true), ink.text2);
}

} // namespace widgets
