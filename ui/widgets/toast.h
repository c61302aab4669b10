#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QTimer;
class QPropertyAnimation;

namespace widgets {

class ElidedLabel;
class IconLabel;
class KeyButton;

/// What just happened and the ten seconds to take it back. It floats at the lower left of its page and moves out of the
/// way of every button and field there, never takes the focus, and is announced as an alert. A newer one replaces the
/// older.
class Toast : public QWidget {
    Q_OBJECT
public:
    explicit Toast(const Theme& theme, QWidget* page);

    /// Without `action` it only tells.
    void showToast(const QString& text, const QString& action, const QString& key, int seconds = 10);
    void dismiss();
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    /// One second has passed; called by the own timer.
    void tick();
    /// Slide in 120 ms; off where the platform reduces motion.
    void setAnimated(bool isAnimated) { m_isAnimated = isAnimated; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The person took it back; the toast is already gone.
    void undone();
    /// The seconds are over.
    void expired();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void showSeconds();
    void takeColours();
    [[nodiscard]] QPoint restingPlace() const;
    [[nodiscard]] QList<QRect> acts() const;
    void moveAside();

    const Theme& m_theme;
    IconLabel* m_sign;
    ElidedLabel* m_words;
    KeyButton* m_button;
    ElidedLabel* m_seconds;
    QTimer* m_timer;
    QPropertyAnimation* m_slide;
    int m_secondsLeft = 0;
    bool m_isAnimated = true;
};

} // namespace widgets
