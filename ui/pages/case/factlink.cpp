#include "pages/case/factlink.h"

#include "widgets/painting.h"

#include <QKeyEvent>

namespace pages {

using widgets::Type;

FactLink::FactLink(const widgets::Theme& theme, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme) {
    setText(text);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &widgets::Theme::changed, this, &FactLink::updateGeometry);
}

QSize FactLink::sizeHint() const {
    const QFontMetrics metrics(m_theme.font(Type::Body));
    return {metrics.horizontalAdvance(text()) + 1, metrics.height()};
}

QSize FactLink::minimumSizeHint() const { return sizeHint(); }

void FactLink::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FactLink::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont font = m_theme.font(Type::Body);
    font.setUnderline(hasFocus() || underMouse());
    widgets::paintText(&painter, rect(), text(), font, m_theme.tokens().accent);
}

} // namespace pages
