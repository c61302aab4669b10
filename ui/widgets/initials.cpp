#include "widgets/initials.h"

#include "widgets/painting.h"

#include <QPainter>

namespace widgets {

Initials::Initials(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPerson({}, tr("nobody"));
    connect(&theme, &Theme::changed, this, &Initials::updateGeometry);
}

void Initials::setPerson(const QString& initials, const QString& name, bool isMine) {
    m_initials = initials;
    m_isMine = isMine;
    setToolTip(name);
    setAccessibleName(name);
    update();
}

QSize Initials::sizeHint() const { return {m_theme.px(22), m_theme.px(18)}; }

void Initials::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintInitials(&painter, rect(), m_initials, m_isMine, m_theme);
}

} // namespace widgets
