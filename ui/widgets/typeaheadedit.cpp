#include "widgets/typeaheadedit.h"

#include "widgets/icons.h"
#include "widgets/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace widgets {
namespace {

constexpr int kPad = 10;
constexpr int kIcon = 16;
constexpr int kGap = 8;

} // namespace

TypeAheadEdit::TypeAheadEdit(const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme) {
    takeMargins();
    connect(&theme, &Theme::changed, this, &TypeAheadEdit::takeMargins);
}

void TypeAheadEdit::takeMargins() {
    const int left = m_iconName.isEmpty() ? 0 : m_theme.px(kIcon + kGap);
    const int right = m_info.isEmpty() ? 0 : QFontMetrics(m_theme.font(Type::Small)).horizontalAdvance(m_info) + kGap;
    setTextMargins(left, 0, right, 0);
}

void TypeAheadEdit::setIconName(const QString& name) {
    m_iconName = name;
    takeMargins();
}

void TypeAheadEdit::setInfo(const QString& info) {
    m_info = info;
    takeMargins();
    update();
}

void TypeAheadEdit::setAccepted(const AcceptedValue& value) {
    m_value = value;
    setInfo({});
    setText(value.text);
    setReadOnly(true);
    setAccessibleDescription(value.detail);
    update();
}

void TypeAheadEdit::reset() {
    m_value.reset();
    setInfo({});
    setReadOnly(false);
    setAccessibleDescription({});
    clear();
    update();
}

void TypeAheadEdit::dropValue() {
    reset();
    emit valueDropped();
}

void TypeAheadEdit::keyPressEvent(QKeyEvent* event) {
    const bool isErasing = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    const bool isTyping = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                          !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (m_value && (isErasing || isTyping || event->matches(QKeySequence::Paste))) {
        dropValue();
        if (isErasing)
            return;
    }
    QLineEdit::keyPressEvent(event);
}

void TypeAheadEdit::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_value)
        return dropValue();
    QLineEdit::mouseDoubleClickEvent(event);
}

QRect TypeAheadEdit::placed(const QRect& rect) const { return visualRect(layoutDirection(), this->rect(), rect); }

void TypeAheadEdit::paintEvent(QPaintEvent* event) {
    if (!m_value)
        QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (m_value)
        return paintValue(&painter);
    const Tokens& t = m_theme.tokens();
    if (!m_iconName.isEmpty()) {
        const QRect box(m_theme.px(kPad), 0, m_theme.px(kIcon), height());
        paintIcon(&painter, placed(box), m_iconName, m_theme.px(kIcon), isEnabled() ? t.text2 : t.disabled);
    }
    const QRect right = rect().adjusted(m_theme.px(kPad), 0, -m_theme.px(kPad), 0);
    paintText(&painter, right, m_info, m_theme.font(Type::Small), t.text2,
              layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);
}

void TypeAheadEdit::paintValue(QPainter* painter) const {
    QStyleOptionFrame panel;
    initStyleOption(&panel);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &panel, painter, this);
    const Tokens& t = m_theme.tokens();
    QRect rest = rect().adjusted(m_theme.px(kPad), 0, -m_theme.px(kPad), 0);
    const auto drawRight = [&](const QString& text, Type type, const QColor& ink) {
        if (text.isEmpty())
            return;
        const int width = QFontMetrics(m_theme.font(type)).horizontalAdvance(text) + 1;
        const QRect box(rest.right() - width + 1, 0, width, height());
        paintText(painter, placed(box), text, m_theme.font(type), ink);
        rest.setRight(box.left() - m_theme.px(kGap));
    };
    drawRight(m_value->key, Type::Key, t.hint);
    drawRight(m_value->right, Type::Small, t.text2);
    if (!m_value->icon.isEmpty()) {
        paintIcon(painter, placed(QRect(rest.left(), 0, m_theme.px(kIcon), height())), m_value->icon, m_theme.px(kIcon),
                  t.text2);
        rest.adjust(m_theme.px(kIcon + kGap), 0, 0, 0);
    }
    const QFont font = m_theme.font(Type::Body, m_value->isBold);
    const int used = paintText(painter, placed(rest), m_value->text, font, isEnabled() ? t.text : t.disabled);
    rest.adjust(used + m_theme.px(kGap), 0, 0, 0);
    paintText(painter, placed(rest), m_value->detail, m_theme.font(Type::Body), t.text2);
}

} // namespace widgets
