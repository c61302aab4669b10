#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QHBoxLayout;
class QTabBar;
class QVBoxLayout;

namespace widgets {

class ElidedLabel;

/// Title and summary of a page, tabs or figures beside it, at most one primary button at the right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Beside the title, quiet: "12 open, 1 overdue".
    void setSummary(const QString& summary);
    /// A second line under the title makes the header 72 high; the widget (a row of labels) is taken over.
    void setSecondLine(QWidget* line);
    /// Tabs stand on the lower edge right of the title.
    void setTabs(QTabBar* tabs);
    /// Adds to the right end, from left to right: status words, figure, buttons.
    void addRight(QWidget* widget);
    /// Quiet words at the right, made on first use: "Draft saved 14:22:09".
    void setStatus(const QString& status);
    void addSeparator();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void takeMeasures();

    const Theme& m_theme;
    QHBoxLayout* m_row;
    QHBoxLayout* m_right;
    QVBoxLayout* m_lines;
    ElidedLabel* m_title;
    ElidedLabel* m_summary;
    ElidedLabel* m_status = nullptr;
    QWidget* m_secondLine = nullptr;
    QTabBar* m_tabs = nullptr;
};

} // namespace widgets
