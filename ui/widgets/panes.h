#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace widgets {

class ThemedLabel;

/// Ground of a pane: `window` for side panes, `base` for content; panes touch and share the splitter's hairline.
class Pane : public QWidget {
    Q_OBJECT
public:
    enum class Ground { Window, Base };

    Pane(const Theme& theme, Ground ground, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Ground m_ground;
};

/// The bar at the foot of a page with its acts: raised, a hairline above, 58 high.
class ActionBar : public QWidget {
    Q_OBJECT
public:
    explicit ActionBar(const Theme& theme, QWidget* parent = nullptr);

    /// From left to right.
    void add(QWidget* widget);
    /// Everything added after stands at the right end.
    void addStretch();
    /// Aligns the first act with the fields of a form above it, in pixels at 100 %.
    void setLeftMargin(int at100Percent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QHBoxLayout* m_row;
};

/// A grouped list or facts in one box: base ground, a line around, round corners.
class CardFrame : public QWidget {
    Q_OBJECT
public:
    explicit CardFrame(const Theme& theme, QWidget* parent = nullptr);

    void add(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
};

/// Words to say aloud, marked by an accent bar at their side.
class ScriptBlock : public QWidget {
    Q_OBJECT
public:
    explicit ScriptBlock(const Theme& theme, QWidget* parent = nullptr);

    void setText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    ThemedLabel* m_words;
};

} // namespace widgets
