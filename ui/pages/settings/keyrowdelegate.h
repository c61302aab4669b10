#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace pages {

/// One command: name, where it works, its keys at the right; bold where the person chose them.
class KeyRowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit KeyRowDelegate(const widgets::Theme& theme, QObject* parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const widgets::Theme& m_theme;
};

} // namespace pages
