#include "widgets/statusline.h"

#include "widgets/icons.h"
#include "widgets/painting.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kHeight = 26;
constexpr int kMargin = 12;
constexpr int kShape = 10;
constexpr int kShapeGap = 6;
constexpr int kItemGap = 18;

} // namespace

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"statusLine"_s);
    connect(&theme, &Theme::changed, this, &StatusLine::updateGeometry);
}

void StatusLine::setHealth(const QList<HealthItem>& items) {
    m_health = items;
    update();
}

void StatusLine::setKeys(const QStringList& keys) {
    m_keys = keys;
    update();
}

void StatusLine::setUser(const QString& name, const QString& role) {
    m_user = name;
    m_role = role;
    update();
}

void StatusLine::setTime(const QString& time) {
    if (m_time == time)
        return;
    m_time = time;
    update();
}

QString StatusLine::spokenText() const {
    QStringList words;
    for (const HealthItem& item : m_health)
        words += item.text;
    words += m_keys;
    words += {m_user, m_role, m_time};
    words.removeAll(QString());
    return words.join(u". "_s);
}

QSize StatusLine::sizeHint() const { return {m_theme.px(600), m_theme.px(kHeight)}; }

QRect StatusLine::healthRect(int index) const {
    const QFontMetrics metrics(m_theme.font(Type::Small));
    int left = m_theme.px(kMargin);
    for (int i = 0;; ++i) {
        const int width = m_theme.px(kShape + kShapeGap) + metrics.horizontalAdvance(m_health.at(i).text);
        if (i == index)
            return {left, 0, width, height()};
        left += width + m_theme.px(kItemGap);
    }
}

int StatusLine::healthAt(const QPoint& position) const {
    for (int i = 0; i < m_health.size(); ++i) {
        if (visualRect(layoutDirection(), rect(), healthRect(i)).contains(position))
            return i;
    }
    return -1;
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().rail);
    paintTopLine(&painter, rect(), m_theme.tokens().line);
    const int left = paintHealth(&painter);
    const int right = paintRight(&painter);
    paintKeys(&painter, left, right);
}

int StatusLine::paintHealth(QPainter* painter) const {
    const Tokens& t = m_theme.tokens();
    const int side = m_theme.px(kShape);
    int end = 0;
    for (int i = 0; i < m_health.size(); ++i) {
        const QRect item = healthRect(i);
        const QRect shape(item.left(), item.top() + (item.height() - side) / 2, side, side);
        paintHealthShape(painter, visualRect(layoutDirection(), rect(), shape), m_health.at(i).health, t);
        const QRect words = item.adjusted(side + m_theme.px(kShapeGap), 0, 2, 0);
        paintText(painter, visualRect(layoutDirection(), rect(), words), m_health.at(i).text, m_theme.font(Type::Small),
                  t.text);
        end = item.right();
    }
    return end;
}

int StatusLine::paintRight(QPainter* painter) const {
    const Tokens& t = m_theme.tokens();
    const QFont font = m_theme.font(Type::Small);
    const QFontMetrics metrics(font);
    int right = width() - m_theme.px(kMargin);
    const auto draw = [&](const QString& text, const QColor& ink, int gap) {
        const int textWidth = metrics.horizontalAdvance(text) + 1;
        const QRect box(right - textWidth, 0, textWidth, height());
        paintText(painter, visualRect(layoutDirection(), rect(), box), text, font, ink);
        right = box.left() - m_theme.px(gap);
    };
    draw(m_time, t.text, kItemGap);
    draw(m_role, t.text2, 6);
    draw(m_user, t.text, 6);
    if (m_user.isEmpty())
        return right;
    const int side = m_theme.px(14);
    const QRect sign(right - side, 0, side, height());
    paintIcon(painter, visualRect(layoutDirection(), rect(), sign), u"person"_s, side, t.text2);
    return sign.left();
}

void StatusLine::paintKeys(QPainter* painter, int left, int right) const {
    const QFont font = m_theme.font(Type::Small);
    const QString words = m_keys.join(u"  ·  "_s);
    const int needed = QFontMetrics(font).horizontalAdvance(words) + 1;
    const int at = std::max(left + m_theme.px(kItemGap), (left + right - needed) / 2);
    const QRect box(at, 0, std::min(needed, right - m_theme.px(kItemGap) - at), height());
    paintText(painter, visualRect(layoutDirection(), rect(), box), words, font, m_theme.tokens().text2);
}

void StatusLine::setHealthPressable(bool isPressable) {
    setMouseTracking(isPressable);
    if (!isPressable)
        unsetCursor();
}

void StatusLine::mousePressEvent(QMouseEvent* event) {
    if (hasMouseTracking() && event->button() == Qt::LeftButton && healthAt(event->position().toPoint()) >= 0)
        emit healthPressed();
}

void StatusLine::mouseMoveEvent(QMouseEvent* event) {
    if (hasMouseTracking())
        setCursor(healthAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool StatusLine::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int index = healthAt(help->pos()); index >= 0)
            QToolTip::showText(help->globalPos(), m_health.at(index).tooltip, this, healthRect(index));
        return true;
    }
    return QWidget::event(event);
}

} // namespace widgets
