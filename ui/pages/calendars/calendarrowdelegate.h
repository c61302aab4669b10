#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace pages {

/// A calendar in the list: its name, a pencil where changes are not saved, and two small lines.
class CalendarRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CalendarRowDelegate(const widgets::Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const widgets::Theme& m_theme;
};

} // namespace pages
