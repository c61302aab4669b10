#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace widgets {

/// A step of a clock as two lines (models/escalationroles.h): when, what and to whom, and at the right as a chip
/// whether anybody reacted, with the case's due time below.
class EscalationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit EscalationDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Row;
    [[nodiscard]] int stateWidth(const Row& row) const;
    void paintState(const Row& row, const QRect& column) const;

    const Theme& m_theme;
};

} // namespace widgets
