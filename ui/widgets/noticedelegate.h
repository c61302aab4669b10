#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace widgets {

/// Two-line rows of the notices (models/noticeroles.h): unread ones bold with a dot, times at the right.
class NoticeDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit NoticeDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace widgets
