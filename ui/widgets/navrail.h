#pragma once

#include "widgets/theme.h"

#include <QList>
#include <QWidget>

class QShortcut;

namespace widgets {

/// One place of the application. Digits are given to the top items in order: Alt+1, Alt+2…
struct NavItem {
    QString id;
    QString icon;
    QString label;
    bool startsGroup = false; ///< a hairline above
    bool isAtBottom = false;  ///< search, settings: no digit
};

/// The rail at the left edge: custom painted, read by screen readers as a list. One tab stop; arrows move, Enter goes.
/// Items move together where the window is low; where that is not enough, those at the top scroll under two arrows.
class NavRail : public QWidget {
    Q_OBJECT
public:
    explicit NavRail(const Theme& theme, QWidget* parent = nullptr);

    void setItems(const QList<NavItem>& items);
    [[nodiscard]] const QList<NavItem>& items() const { return m_items; }
    /// Shown right of the icon; hidden at 0.
    void setCount(const QString& id, int count);
    [[nodiscard]] int count(int index) const { return m_counts.value(m_items.at(index).id); }
    /// Marks where the user is; does not emit.
    void setCurrent(const QString& id);
    [[nodiscard]] QString current() const { return m_current; }

    [[nodiscard]] int focusIndex() const { return m_focusIndex; }
    /// Where the item would be drawn; outside visibleRect() it is scrolled away.
    [[nodiscard]] QRect itemRect(int index) const;
    /// What of the rail shows this item's kind: those at the top scroll where the window is low.
    [[nodiscard]] QRect visibleRect(int index) const;
    [[nodiscard]] int itemSide() const;
    [[nodiscard]] QSize sizeOf(int item) const;
    [[nodiscard]] int indexAt(const QPoint& position) const;
    /// "Mi día, 12, Alt+2"
    [[nodiscard]] QString spokenName(int index) const;
    void activate(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(const QString& id);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void paintLogo(QPainter* painter) const;
    void paintItem(QPainter* painter, int index) const;
    void paintMore(QPainter* painter) const;
    void makeShortcuts();
    void setFocusIndex(int index);
    void setHovered(int index);
    [[nodiscard]] int digitOf(int index) const;
    [[nodiscard]] QRect topArea() const;
    [[nodiscard]] int topHeight() const;
    [[nodiscard]] int bottomItems() const;
    void scrollTo(int offset);
    void ensureVisible(int index);

    const Theme& m_theme;
    QList<NavItem> m_items;
    QHash<QString, int> m_counts;
    QList<QShortcut*> m_shortcuts;
    QString m_current;
    int m_scroll = 0; ///< pixels of the top items that are above the area
    int m_focusIndex = 0;
    int m_hovered = -1;
};

} // namespace widgets
