#include "pages/calendars/calendarrowdelegate.h"

#include "models/calendarsmodel.h"
#include "widgets/icons.h"
#include "widgets/painting.h"

#include <QAbstractItemView>

namespace pages {

using namespace Qt::StringLiterals;
using models::CalendarsModel;
using widgets::Type;

namespace {

constexpr int kMargin = 20;
constexpr int kSmallLine = 17;
constexpr int kIcon = 14;

} // namespace

CalendarRowDelegate::CalendarRowDelegate(const widgets::Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize CalendarRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {m_theme.px(180), m_theme.twoLineRowHeight() + m_theme.px(kSmallLine)};
}

void CalendarRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const widgets::RowState state{.isCurrent = view && view->currentIndex() == index,
                                  .hasFocus = view && view->hasFocus(),
                                  .isHovered = option.state.testFlag(QStyle::State_MouseOver)};
    widgets::paintRowGround(painter, option.rect, state, m_theme.tokens());
    const widgets::RowInk ink = widgets::inkOf(state, m_theme.tokens());
    const int margin = m_theme.px(kMargin);
    const int line = (option.rect.height() - m_theme.px(kMargin)) / 3;
    const auto placed = [&](int number, int right) {
        const QRect logical(option.rect.left() + margin, option.rect.top() + m_theme.px(kMargin) / 2 + number * line,
                            option.rect.width() - 2 * margin - right, line);
        return widgets::visualRect(option.direction, option.rect, logical);
    };
    const bool isUnsaved = index.data(CalendarsModel::IsUnsavedRole).toBool();
    const int icon = isUnsaved ? m_theme.px(kIcon + 6) : 0;
    widgets::paintText(painter, placed(0, icon), index.data().toString(), m_theme.font(Type::Body, true), ink.text);
    widgets::paintText(painter, placed(1, 0), index.data(CalendarsModel::SecondRole).toString(),
                       m_theme.font(Type::Small), ink.text2);
    widgets::paintText(painter, placed(2, 0), index.data(CalendarsModel::UsedByRole).toString(),
                       m_theme.font(Type::Small), ink.hint);
    if (!isUnsaved)
        return;
    const QRect corner(option.rect.right() - margin - m_theme.px(kIcon), placed(0, 0).top(), m_theme.px(kIcon), line);
    widgets::paintIcon(painter, widgets::visualRect(option.direction, option.rect, corner), u"pencil"_s,
                       m_theme.px(kIcon), ink.text2);
}

} // namespace pages
