#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QPainter;

namespace widgets {

/// How a part of the works is doing, each with a shape of its own: disc, triangle, square; a ring for what is not set
/// up.
enum class Health { Up, Degraded, Down, Off };

void paintHealthShape(QPainter* painter, const QRectF& box, Health health, const Tokens& tokens);

/// The shape alone, beside words that say the same.
class HealthMark : public QWidget {
    Q_OBJECT
public:
    explicit HealthMark(const Theme& theme, QWidget* parent = nullptr);

    void setHealth(Health health);
    [[nodiscard]] Health health() const { return m_health; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Health m_health = Health::Up;
};

} // namespace widgets
