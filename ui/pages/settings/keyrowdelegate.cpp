#include "pages/settings/keyrowdelegate.h"

#include "pages/settings/keysmodel.h"
#include "widgets/painting.h"

#include <QAbstractItemView>

namespace pages {

using widgets::Type;

namespace {

constexpr int kMargin = 20;
constexpr int kNameWidth = 360;
constexpr int kKeysWidth = 220;

} // namespace

KeyRowDelegate::KeyRowDelegate(const widgets::Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize KeyRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {m_theme.px(kNameWidth + kKeysWidth), m_theme.rowHeight()};
}

void KeyRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const widgets::RowState state{.isCurrent = view && view->currentIndex() == index,
                                  .hasFocus = view && view->hasFocus(),
                                  .isHovered = option.state.testFlag(QStyle::State_MouseOver)};
    widgets::paintRowGround(painter, option.rect, state, m_theme.tokens());
    const widgets::RowInk ink = widgets::inkOf(state, m_theme.tokens());
    const QRect row = option.rect.adjusted(m_theme.px(kMargin), 0, -m_theme.px(kMargin), 0);
    const auto placed = [&](int left, int width) {
        return widgets::visualRect(option.direction, option.rect, {left, row.top(), width, row.height()});
    };
    const int keysWidth = std::min(m_theme.px(kKeysWidth), row.width() / 3);
    const int nameWidth = std::min(m_theme.px(kNameWidth), (row.width() - keysWidth) * 2 / 3);
    const int areaLeft = row.left() + nameWidth;
    const bool isOwn = index.data(KeysModel::IsOwnRole).toBool();
    widgets::paintText(painter, placed(row.left(), nameWidth - m_theme.px(12)), index.data().toString(),
                       m_theme.font(Type::Body), ink.text);
    widgets::paintText(painter, placed(areaLeft, row.right() - keysWidth - areaLeft),
                       index.data(KeysModel::AreaRole).toString(), m_theme.font(Type::Small), ink.text2);
    widgets::paintText(painter, placed(row.right() - keysWidth + 1, keysWidth),
                       index.data(KeysModel::KeysRole).toString(), m_theme.font(Type::Body, isOwn), ink.text,
                       Qt::AlignRight);
}

} // namespace pages
