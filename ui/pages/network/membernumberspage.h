#pragma once

#include "app/membertasks.h"
#include "pages/shell/page.h"
#include <QTimer>

class QGridLayout;

namespace widgets {
class ElidedLabel;
class MessageBar;
class PageHeader;
class SparkBars;
class ThemedLabel;
} // namespace widgets

namespace pages {

/// A network member's own numbers (ux.md N3): what they accepted and resolved in time in the last 13 weeks. How the
/// others do is told without names.
class MemberNumbersPage : public Page {
    Q_OBJECT

public:
    explicit MemberNumbersPage(const PageContext& context, QWidget* parent = nullptr);

    void enter() override;
    [[nodiscard]] QList<QWidget*> panes() const override;
    [[nodiscard]] QStringList keyHints() const override;

private:
    /// One measure: its name, the figure, its course, and what it is made of.
    struct Line {
        widgets::ElidedLabel* name;
        widgets::ElidedLabel* figure;
        widgets::SparkBars* course;
        widgets::ThemedLabel* words;
    };

    Line addLine(QGridLayout* grid, int row, const QString& name);
    void read();
    void take(const core::Result<app::MemberNumbers>& numbers);
    void showNumbers(const app::MemberNumbers& numbers);

    QTimer m_refresh;
    widgets::PageHeader* m_header;
    widgets::MessageBar* m_bar;
    QWidget* m_card;
    Line m_accepted, m_resolved, m_median, m_open;
    widgets::ThemedLabel* m_others;
};

} // namespace pages
