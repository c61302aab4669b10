#include "widgets/columnhead.h"

#include "widgets/painting.h"
#include "widgets/slachip.h"

#include <QKeyEvent>
#include <QPainter>

namespace widgets {

namespace {

constexpr int kHeight = 52;
constexpr int kLine = 46; ///< the words' own; the cards keep their distance
constexpr int kShape = 10;

} // namespace

ColumnHead::ColumnHead(const Theme& theme, core::SlaState shape, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_shape(shape) {
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount({});
    connect(&theme, &Theme::changed, this, &ColumnHead::updateGeometry);
}

void ColumnHead::setCount(const QString& count) {
    m_count = count;
    setAccessibleName(count.isEmpty() ? text() : tr("%1: %2, as a list").arg(text(), count));
    setToolTip(tr("Opens the list"));
    update();
}

QSize ColumnHead::sizeHint() const { return {m_theme.px(160), m_theme.px(kHeight)}; }

void ColumnHead::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const int size = m_theme.px(kShape);
    const int line = m_theme.px(kLine);
    const auto placed = [&](const QRect& r) { return visualRect(layoutDirection(), rect(), r); };
    paintSlaShape(&painter, placed(QRect(m_theme.px(1), (line - size) / 2 + 1, size, size)), m_shape, t.text);
    QRect rest(m_theme.px(20), 0, width() - m_theme.px(20), line);
    const QFont bold = m_theme.font(Type::Head, true);
    const QFont plain = m_theme.font(Type::Head, false);
    const int count = QFontMetrics(plain).horizontalAdvance(m_count) + 1;
    const int room = std::max(0, rest.width() - count - m_theme.px(9));
    const int used = paintText(&painter, placed(QRect(rest.left(), 0, room, line)), text(), bold, t.text);
    rest.adjust(used + m_theme.px(8), 0, 0, 0);
    QFont quiet = plain;
    quiet.setBold(false);
    paintText(&painter, placed(rest), m_count, quiet, underMouse() ? t.accent : t.text2);
    if (hasFocus())
        paintBox(&painter, QRect(0, m_theme.px(6), width(), line - m_theme.px(10)), m_theme.px(4), {}, t.accent, 2);
}

void ColumnHead::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace widgets
