#pragma once

#include "widgets/painting.h"

#include <QStyledItemDelegate>

namespace widgets {

/// One person, partner or topic of the load strip: name, bar of open cases, their count, and in words' place the signs
/// of those within the hour and overdue. Roles of models/boardroles.h.
class LoadDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit LoadDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace widgets
