#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace widgets {

/// Bars of equal width from the oldest to the latest, as high as their share of the greatest; at least a foot each, so
/// that a day without any is seen too.
void paintSparkline(QPainter* painter, const QRect& rect, const QList<int>& values, const QColor& colour,
                    const Theme& theme);

/// Where the words of a cell, or of the head above it, stand: the outer columns keep the page's margin.
[[nodiscard]] QRect teamCellRect(const QRect& cell, bool isFirst, bool isLast, const Theme& theme);

/// Cells of the team's table (models/teamroles.h): figures, heat cells with their number, sparklines.
class TeamCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TeamCellDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Ink {
        QColor text, quiet;
    };

    Ink paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFigure(QPainter* painter, const QRect& rect, const QModelIndex& index, const Ink& ink) const;
    void paintHeat(QPainter* painter, const QRect& rect, const QModelIndex& index, const Ink& ink) const;
    void paintPace(QPainter* painter, const QRect& rect, const QModelIndex& index, const Ink& ink) const;

    const Theme& m_theme;
};

} // namespace widgets
