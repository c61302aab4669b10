#pragma once

#include "widgets/healthmark.h"

#include <QList>
#include <QWidget>

namespace widgets {

/// How one part of the works is doing, in words: "Mail up to date", "SMS: 2 waiting".
struct HealthItem {
    Health health = Health::Up;
    QString text;
    QString tooltip;
};

/// The lowest line of the window: health at the left, keys of the page in the middle, who and when at the right.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);

    void setHealth(const QList<HealthItem>& items);
    /// Four at most: {"Ctrl+K commands", "F6 next pane"}.
    void setKeys(const QStringList& keys);
    void setUser(const QString& name, const QString& role);
    void setTime(const QString& time);
    /// The items of health can be pressed.
    void setHealthPressable(bool isPressable);

    [[nodiscard]] const QList<HealthItem>& health() const { return m_health; }
    /// All of the line as it is read aloud.
    [[nodiscard]] QString spokenText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    /// One of the items of health was pressed.
    void healthPressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRect healthRect(int index) const;
    [[nodiscard]] int healthAt(const QPoint& position) const;
    int paintHealth(QPainter* painter) const;
    int paintRight(QPainter* painter) const;
    void paintKeys(QPainter* painter, int left, int right) const;

    const Theme& m_theme;
    QList<HealthItem> m_health;
    QStringList m_keys;
    QString m_user, m_role, m_time;
};

} // namespace widgets
