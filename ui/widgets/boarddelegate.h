#pragma once

#include "widgets/painting.h"

#include <QStyledItemDelegate>

namespace widgets {

/// Lines of the SLA board's columns with the roles of models/boardroles.h: cards, bars of days, figures, heads of
/// sections, one-line cases and paused ones.
class BoardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit BoardDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Height of a card with the room below it, in pixels at the current text size.
    [[nodiscard]] int cardPitch() const;

private:
    struct Line;
    void paintCard(const Line& line) const;
    void paintBar(const Line& line) const;
    void paintFigure(const Line& line) const;
    void paintHead(const Line& line) const;
    void paintUpcoming(const Line& line) const;
    void paintResuming(const Line& line) const;
    void paintOwner(const Line& line, const QRect& row) const;
    void paintChipAndNumber(const Line& line, const QRect& row, bool hasNumber) const;

    const Theme& m_theme;
};

} // namespace widgets
