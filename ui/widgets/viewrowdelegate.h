#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace widgets {

/// One-line rows with a count at the right (models/viewroles.h): saved views, queues, lists of settings.
class ViewRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ViewRowDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace widgets
