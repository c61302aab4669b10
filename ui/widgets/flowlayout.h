#pragma once

#include <QLayout>

namespace widgets {

/// Widgets side by side, going on in the next line where the width ends: tags of a person, links.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    /// `lineGap` between lines; as `gap` when it is negative.
    FlowLayout(QWidget* parent, int gap, int lineGap = -1);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;

private:
    /// Bottom of the last line; places the items when `isPlacing`.
    int flow(const QRect& rect, bool isPlacing) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
    int m_lineGap;
};

} // namespace widgets
