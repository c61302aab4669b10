#pragma once

#include <QStyledItemDelegate>

namespace widgets {
class Theme;
}

namespace pages {

/// A palette line: the words, and its key or number quietly at the right.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    PaletteDelegate(const widgets::Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const widgets::Theme& m_theme;
};

} // namespace pages
