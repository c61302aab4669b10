#pragma once

#include "core/slaclock.h"
#include "widgets/painting.h"

#include <QStyledItemDelegate>

namespace widgets {

/// Everything that one row shows, read from the model's case roles at paint time.
struct CaseRowText {
    QString number, title, subtitle, chip, time, initials, sign, matchWords;
    core::SlaState sla = core::SlaState::None;
    int presence = 0; ///< models::Presence
    int groupCount = 0;
    bool isMine = false;
    bool isGroupHead = false;
    bool isLoading = false;
    bool isTicked = false;
};
[[nodiscard]] CaseRowText caseRowText(const QModelIndex& index);

/// Rows of case lists with the roles of models/caseroles.h: chip column, title and small line, presence, initials,
/// time; heads of groups; calm bars for rows whose text is still on its way.
class CaseRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `Card` has the row's digit at the left and the chip at the right: short lists inside a pane.
    enum class Shape { TwoLines, OneLine, Card };

    CaseRowDelegate(const Theme& theme, Shape shape, QObject* parent = nullptr);

    /// Makes room for the ticks of a mass choice in every row.
    void setTickColumn(bool isShown) { m_hasTicks = isShown; }
    [[nodiscard]] bool hasTickColumn() const { return m_hasTicks; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Tooltips: the full title where it is cut.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    struct Row;
    [[nodiscard]] bool isNarrow(int width) const;
    void paintGroupHead(const Row& row) const;
    void paintLoading(const Row& row) const;
    void paintNarrow(Row& row) const;
    void paintTick(Row& row) const;
    void paintChip(const Row& row, const QRect& rect) const;
    void paintLeft(Row& row, int index) const;
    void paintRight(Row& row) const;
    void paintWords(const Row& row) const;
    void paintOneLine(const Row& row) const;

    const Theme& m_theme;
    Shape m_shape;
    bool m_hasTicks = false;
};

} // namespace widgets
