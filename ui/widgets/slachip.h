#pragma once

#include "core/slaclock.h"
#include "widgets/theme.h"

#include <QPainterPath>
#include <QWidget>

class QPainter;

namespace widgets {

/// The drawn sign of a state, filling `box`: shape tells the states apart without colour (ux.md §3).
void paintSlaShape(QPainter* painter, const QRectF& box, core::SlaState state, const QColor& colour);

/// Pixels that the chip needs for these words at the current text size.
[[nodiscard]] int chipWidth(const QString& text, core::SlaState state, const Theme& theme);
[[nodiscard]] int chipHeight(const Theme& theme);
/// Chips in lists are at least this wide, so that they align.
[[nodiscard]] int chipMinimumInLists(const Theme& theme);

/// Draws a chip filling the width of `rect`, centred in its height. Nothing is drawn for a case without a promise.
void paintSlaChip(QPainter* painter, const QRect& rect, core::SlaState state, const QString& text, const Theme& theme);

/// A chip that stands alone in a header or a pane; screen readers get its words.
class SlaChip : public QWidget {
    Q_OBJECT
public:
    explicit SlaChip(const Theme& theme, QWidget* parent = nullptr);

    /// `spoken` is the long wording ("overdue by one hour five minutes"); without it the shown text is read.
    void setSla(core::SlaState state, const QString& text, const QString& spoken = {});
    [[nodiscard]] core::SlaState state() const { return m_state; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString spokenText() const { return m_spoken.isEmpty() ? m_text : m_spoken; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    core::SlaState m_state = core::SlaState::None;
    QString m_text, m_spoken;
};

} // namespace widgets
