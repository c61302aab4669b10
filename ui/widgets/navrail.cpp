#include "widgets/navrail.h"

#include "widgets/icons.h"
#include "widgets/painting.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QShortcut>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kWidth = 84;
constexpr int kItem = 60;
constexpr int kSmallestItem = 44;
constexpr int kLogoArea = 58;
constexpr int kGroupGap = 17;
constexpr int kBottomMargin = 6;
constexpr int kMore = 18;       ///< the strip of an arrow that tells of more
constexpr int kFewestShown = 3; ///< top items that a low window still shows

} // namespace

NavRail::NavRail(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Places"));
    setObjectName(u"navRail"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, &NavRail::updateGeometry);
}

void NavRail::setItems(const QList<NavItem>& items) {
    m_items = items;
    m_focusIndex = 0;
    makeShortcuts();
    updateGeometry();
    update();
}

void NavRail::makeShortcuts() {
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    for (int i = 0; i < m_items.size(); ++i) {
        const int digit = digitOf(i);
        if (digit == 0)
            continue;
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { activate(i); });
        m_shortcuts.append(shortcut);
    }
}

void NavRail::setCount(const QString& id, int count) {
    if (m_counts.value(id) == count)
        return;
    m_counts.insert(id, count);
    update();
}

void NavRail::setCurrent(const QString& id) {
    m_current = id;
    const auto at = std::find_if(m_items.cbegin(), m_items.cend(), [&](const NavItem& item) { return item.id == id; });
    if (at != m_items.cend()) {
        m_focusIndex = int(at - m_items.cbegin());
        ensureVisible(m_focusIndex);
    }
    update();
}

void NavRail::activate(int index) {
    if (index >= 0 && index < m_items.size())
        emit activated(m_items.at(index).id);
}

int NavRail::digitOf(int index) const { return index < 9 && !m_items.at(index).isAtBottom ? index + 1 : 0; }

/// Items move together where the window is low.
int NavRail::itemSide() const {
    const int room = height() - m_theme.px(kLogoArea + kGroupGap + kBottomMargin);
    return std::clamp(room / std::max(1, int(m_items.size())), m_theme.px(kSmallestItem), m_theme.px(kItem));
}

int NavRail::bottomItems() const {
    return int(std::count_if(m_items.begin(), m_items.end(), [](const NavItem& item) { return item.isAtBottom; }));
}

QRect NavRail::topArea() const {
    const int top = m_theme.px(kLogoArea);
    const int bottom = height() - m_theme.px(kBottomMargin) - bottomItems() * itemSide();
    return {0, top, width() - 1, std::max(0, bottom - top)};
}

int NavRail::topHeight() const {
    int height = 0;
    for (const NavItem& each : m_items)
        height += each.isAtBottom ? 0 : itemSide() + (each.startsGroup ? m_theme.px(kGroupGap) : 0);
    return height;
}

QRect NavRail::visibleRect(int index) const { return m_items.at(index).isAtBottom ? rect() : topArea(); }

QRect NavRail::itemRect(int index) const {
    const int side = itemSide();
    const int width = this->width() - 1;
    if (m_items.at(index).isAtBottom) {
        const int below = int(m_items.size()) - index;
        return {0, height() - m_theme.px(kBottomMargin) - below * side, width, side};
    }
    int top = m_theme.px(kLogoArea) - m_scroll;
    for (int i = 0; i <= index; ++i)
        top += (i > 0 ? side : 0) + (m_items.at(i).startsGroup ? m_theme.px(kGroupGap) : 0);
    return {0, top, width, side};
}

void NavRail::scrollTo(int offset) {
    const int scroll = std::clamp(offset, 0, std::max(0, topHeight() - topArea().height()));
    if (scroll == m_scroll)
        return;
    m_scroll = scroll;
    update();
}

/// Clear of the arrows, so that it can be read and pressed whole.
void NavRail::ensureVisible(int index) {
    if (index < 0 || index >= m_items.size() || m_items.at(index).isAtBottom)
        return scrollTo(m_scroll);
    const QRect area = topArea();
    const QRect item = itemRect(index).translated(0, m_scroll - area.top()); // from the first item
    const int more = m_theme.px(kMore);
    const bool isLast = index + 1 + bottomItems() >= m_items.size();
    const int highest = index == 0 ? 0 : item.top() - more;
    const int lowest = item.bottom() + 1 + (isLast ? 0 : more) - area.height();
    scrollTo(m_scroll > highest ? highest : std::max(m_scroll, lowest));
}

int NavRail::indexAt(const QPoint& position) const {
    for (int i = 0; i < m_items.size(); ++i) {
        if (itemRect(i).intersected(visibleRect(i)).contains(position))
            return i;
    }
    return -1;
}

QString NavRail::spokenName(int index) const {
    QStringList words{m_items.at(index).label};
    if (const int waiting = count(index); waiting > 0)
        words += QString::number(waiting);
    if (const int digit = digitOf(index); digit > 0)
        words += u"Alt+%1"_s.arg(digit);
    return words.join(u", "_s);
}

QSize NavRail::sizeHint() const { return sizeOf(kItem); }

QSize NavRail::minimumSizeHint() const {
    const int shown = std::min(kFewestShown, int(m_items.size()) - bottomItems()) + bottomItems();
    return {m_theme.px(kWidth), m_theme.px(kLogoArea + kGroupGap + kBottomMargin) + shown * m_theme.px(kSmallestItem)};
}

QSize NavRail::sizeOf(int item) const {
    const int items = int(m_items.size()) * m_theme.px(item);
    return {m_theme.px(kWidth), m_theme.px(kLogoArea + kGroupGap + kBottomMargin) + items};
}

void NavRail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().rail);
    paintRightLine(&painter, rect(), m_theme.tokens().line);
    paintLogo(&painter);
    for (int i = 0; i < m_items.size(); ++i) {
        painter.setClipRect(visibleRect(i));
        paintItem(&painter, i);
    }
    painter.setClipping(false);
    paintMore(&painter);
}

/// Arrows where items are scrolled away.
void NavRail::paintMore(QPainter* painter) const {
    const Tokens& t = m_theme.tokens();
    const QRect area = topArea();
    const auto strip = [&](int top, const QString& icon) {
        const QRect rect(0, top, width() - 1, m_theme.px(kMore));
        painter->fillRect(rect, t.rail);
        paintIcon(painter, rect, icon, m_theme.px(14), t.text2);
    };
    if (m_scroll > 0)
        strip(area.top(), u"chevron-up"_s);
    if (m_scroll < topHeight() - area.height())
        strip(area.bottom() + 1 - m_theme.px(kMore), u"chevron-down"_s);
}

void NavRail::paintLogo(QPainter* painter) const {
    const Tokens& t = m_theme.tokens();
    const QRectF box(m_theme.px(27), m_theme.px(15), m_theme.px(30), m_theme.px(30));
    paintBox(painter, box, m_theme.px(6), t.accent, {});
    const qreal unit = box.width() / 30;
    QPainterPath letter(box.topLeft() + QPointF(10 * unit, 22.5 * unit));
    letter.lineTo(box.topLeft() + QPointF(10 * unit, 8.5 * unit));
    letter.lineTo(box.topLeft() + QPointF(16 * unit, 8.5 * unit));
    letter.arcTo(QRectF(box.left() + 12 * unit, box.top() + 8.5 * unit, 8.5 * unit, 8 * unit), 90, -180);
    letter.lineTo(box.topLeft() + QPointF(10 * unit, 16.5 * unit));
    letter.moveTo(box.topLeft() + QPointF(15.5 * unit, 16.5 * unit));
    letter.lineTo(box.topLeft() + QPointF(20.5 * unit, 22.5 * unit));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->strokePath(letter, QPen(t.onAccent, 2.4 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->restore();
}

void NavRail::paintItem(QPainter* painter, int index) const {
    const Tokens& t = m_theme.tokens();
    const NavItem& item = m_items.at(index);
    const QRect rect = itemRect(index);
    const bool isCurrent = item.id == m_current;
    if (item.startsGroup)
        painter->fillRect(QRect(m_theme.px(16), rect.top() - m_theme.px(9), rect.width() - m_theme.px(32), 1), t.line);
    if (isCurrent) {
        painter->fillRect(rect, t.selection);
        painter->fillRect(QRect(0, rect.top(), 3, rect.height()), t.accent);
    } else if (index == m_hovered) {
        painter->fillRect(rect, t.hover);
    }
    const QColor ink = isCurrent ? t.accentOnSelection : t.text2;
    const auto below = [&](int distance) {
        return rect.top() + m_theme.px(distance) * rect.height() / m_theme.px(kItem);
    };
    const QRect iconBox(rect.left(), below(10), rect.width() + 1, m_theme.px(22));
    paintIcon(painter, iconBox, item.icon, m_theme.px(22), ink);
    const QRect label(rect.left() + 2, below(33), rect.width() - 3, m_theme.px(20));
    paintText(painter, label, item.label, m_theme.font(Type::Key, isCurrent), ink, Qt::AlignHCenter);
    if (const int digit = digitOf(index); digit > 0) {
        const QRect corner(m_theme.px(9), rect.top() + m_theme.px(4), m_theme.px(14), m_theme.px(18));
        paintText(painter, corner, QString::number(digit), m_theme.font(Type::Key),
                  isCurrent && t.isHighContrast ? ink : t.hint);
    }
    if (const int waiting = count(index); waiting > 0) {
        const QRect corner(m_theme.px(57), rect.top() + m_theme.px(4), rect.width() - m_theme.px(57), m_theme.px(18));
        paintText(painter, corner, QString::number(waiting), m_theme.font(Type::Key, true), isCurrent ? ink : t.text);
    }
    if (hasFocus() && index == m_focusIndex)
        paintBox(painter, rect.adjusted(1, 1, -1, -1), m_theme.px(4), {}, isCurrent ? ink : t.accent, 2);
}

void NavRail::setFocusIndex(int index) {
    m_focusIndex = std::clamp(index, 0, int(m_items.size()) - 1);
    ensureVisible(m_focusIndex);
    update();
    QAccessibleEvent moved(this, QAccessible::Focus);
    moved.setChild(m_focusIndex);
    QAccessible::updateAccessibility(&moved);
}

void NavRail::setHovered(int index) {
    if (m_hovered == index)
        return;
    m_hovered = index;
    update();
}

bool NavRail::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int index = indexAt(help->pos()); index >= 0)
            QToolTip::showText(help->globalPos(), spokenName(index), this, itemRect(index));
        return true;
    }
    return QWidget::event(event);
}

void NavRail::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
        return setFocusIndex(m_focusIndex - 1);
    case Qt::Key_Down:
        return setFocusIndex(m_focusIndex + 1);
    case Qt::Key_Home:
        return setFocusIndex(0);
    case Qt::Key_End:
        return setFocusIndex(int(m_items.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_focusIndex);
    default:
        QWidget::keyPressEvent(event);
    }
}

/// An arrow scrolls; anything else goes.
void NavRail::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint position = event->position().toPoint();
    const QRect area = topArea();
    const int more = m_theme.px(kMore);
    const bool isInArea = area.contains(position);
    if (isInArea && m_scroll > 0 && position.y() < area.top() + more)
        scrollTo(m_scroll - itemSide());
    else if (isInArea && m_scroll < topHeight() - area.height() && position.y() > area.bottom() - more)
        scrollTo(m_scroll + itemSide());
    else
        activate(indexAt(position));
}

void NavRail::wheelEvent(QWheelEvent* event) {
    scrollTo(m_scroll - event->angleDelta().y() * itemSide() / QWheelEvent::DefaultDeltasPerStep);
    event->accept();
}

void NavRail::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    ensureVisible(m_focusIndex);
}

void NavRail::mouseMoveEvent(QMouseEvent* event) { setHovered(indexAt(event->position().toPoint())); }

void NavRail::leaveEvent(QEvent*) { setHovered(-1); }

void NavRail::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (!m_items.isEmpty())
        setFocusIndex(m_focusIndex);
}

} // namespace widgets
