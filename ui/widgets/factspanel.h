#pragma once

#include "widgets/elidedlabel.h"

#include <QWidget>

class QGridLayout;

namespace widgets {

class SectionHead;

/// Labels and values of a side pane in sections with hairlines between them.
class FactsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FactsPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Takes everything out.
    void clear();
    SectionHead* addSection(const QString& title, const QString& remark = {});
    /// The value can be marked and copied. Keep the label to change it later; it belongs to the panel.
    ThemedLabel* addFact(const QString& label, const QString& value, bool isBold = false);
    /// A row with an editor, a chip or links in the place of the value; the panel takes it over.
    void addRow(const QString& label, QWidget* value);
    /// Over the whole width.
    void addWide(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QGridLayout* m_grid;
    QList<QWidget*> m_sections; ///< a hairline is drawn above each but the first
};

} // namespace widgets
