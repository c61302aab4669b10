#include "widgets/healthmark.h"

#include "widgets/painting.h"

#include <QPainter>
#include <QPainterPath>

namespace widgets {

namespace {

constexpr int kSide = 11;

} // namespace

void paintHealthShape(QPainter* painter, const QRectF& box, Health health, const Tokens& t) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (health == Health::Up) {
        paintBox(painter, box.adjusted(1, 1, -1, -1), box.width() / 2, t.healthUp, {});
    } else if (health == Health::Off) {
        paintBox(painter, box.adjusted(1.5, 1.5, -1.5, -1.5), box.width() / 2, {}, t.text2, 1.5);
    } else if (health == Health::Down) {
        painter->fillRect(box.adjusted(1, 1, -1, -1), t.error);
    } else {
        const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
        QPainterPath triangle(QPointF(inner.center().x(), inner.top()));
        triangle.lineTo(inner.bottomRight());
        triangle.lineTo(inner.bottomLeft());
        triangle.closeSubpath();
        painter->fillPath(triangle, t.healthDegraded);
        painter->strokePath(triangle, QPen(t.healthDegradedEdge, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter->restore();
}

HealthMark::HealthMark(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &HealthMark::updateGeometry);
}

void HealthMark::setHealth(Health health) {
    m_health = health;
    update();
}

QSize HealthMark::sizeHint() const { return {m_theme.px(kSide), m_theme.px(kSide)}; }

void HealthMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintHealthShape(&painter, rect(), m_health, m_theme.tokens());
}

} // namespace widgets
