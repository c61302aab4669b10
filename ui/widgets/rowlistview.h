#pragma once

#include "widgets/panes.h"
#include "widgets/theme.h"

#include <QListView>

namespace widgets {

/// A list of painted rows: no frame, smooth scrolling, hover, sizes that follow the theme. Delegates do the drawing.
class RowListView : public QListView {
    Q_OBJECT
public:
    explicit RowListView(const Theme& theme, QWidget* parent = nullptr);

    /// The list asks for the height of its rows and never scrolls: for short lists inside a pane.
    void setFitsContents(bool fits);
    /// `Window` for lists in side panes; `Base` otherwise.
    void setGround(Pane::Ground ground);
    /// Room above the first row, in pixels at 100 %.
    void setTopMargin(int at100Percent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void updateGeometries() override;

private:
    [[nodiscard]] int contentsHeight() const;
    void takeMeasures();

    const Theme& m_theme;
    int m_topMargin = 0;
    bool m_fitsContents = false;
};

} // namespace widgets
