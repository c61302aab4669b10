#include "pages/shell/palettedelegate.h"

#include "pages/shell/palette.h"
#include "widgets/painting.h"

namespace pages {

namespace {

constexpr int kPad = 12;

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const widgets::RowState state{option.state.testFlag(QStyle::State_Selected), true,
                                  option.state.testFlag(QStyle::State_MouseOver)};
    widgets::paintRowGround(painter, option.rect, state, m_theme.tokens());
    const widgets::RowInk ink = widgets::inkOf(state, m_theme.tokens());
    QRect rect = option.rect.adjusted(kPad, 0, -kPad, 0);
    const int width = widgets::paintText(painter, rect, index.data(PaletteModel::DetailRole).toString(),
                                         m_theme.font(widgets::Type::Key), ink.hint, Qt::AlignRight);
    rect.setRight(rect.right() - width - kPad);
    widgets::paintText(painter, rect, index.data().toString(), m_theme.font(widgets::Type::Body), ink.text);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), m_theme.rowHeight()};
}

} // namespace pages
