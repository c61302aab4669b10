#include "widgets/messagebar.h"

#include "widgets/elidedlabel.h"
#include "widgets/iconlabel.h"
#include "widgets/keybutton.h"
#include "widgets/painting.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

struct BarColours {
    QColor ground, ink;
};

BarColours coloursOf(MessageBar::Kind kind, const Tokens& t) {
    switch (kind) {
    case MessageBar::Kind::Warning:
        return {t.warnBg, t.warn};
    case MessageBar::Kind::Error:
        return {t.errorBg, t.error};
    case MessageBar::Kind::Info:
        break;
    }
    return {t.selection, t.onSelection};
}

QString signOf(MessageBar::Kind kind) { return kind == MessageBar::Kind::Info ? u"info"_s : u"warning"_s; }

} // namespace

MessageBar::MessageBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sign(new IconLabel(theme, u"info"_s, 16, Ink::Warn, this))
    , m_words(new ThemedLabel(theme, Type::Body, Ink::Warn, this))
    , m_button(new KeyButton(theme, {}, {}, KeyButton::Look::Plain, this)) {
    // Not fixed: where the sentence wraps, the bar grows with it.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_words->setTextFormat(Qt::RichText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(20), theme.px(7), theme.px(20), theme.px(7));
    m_button->setCompact(true);
    row->setSpacing(theme.px(10));
    row->addWidget(m_sign);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    connect(m_button, &KeyButton::clicked, this, &MessageBar::actionTriggered);
    connect(&theme, &Theme::changed, this, &MessageBar::takeColours);
    hide();
}

void MessageBar::showMessage(const Message& message) {
    m_message = message;
    const QString lead = message.lead.isEmpty() ? QString() : u"<b>%1</b> "_s.arg(message.lead.toHtmlEscaped());
    m_words->setText(lead + message.text.toHtmlEscaped());
    m_button->setText(message.action);
    m_button->setKey(message.key);
    m_button->setVisible(!message.action.isEmpty());
    setAccessibleName(spokenText());
    takeColours();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear() { hide(); }

QString MessageBar::spokenText() const { return (m_message.lead + u' ' + m_message.text).trimmed(); }

void MessageBar::takeColours() {
    const BarColours colours = coloursOf(m_message.kind, m_theme.tokens());
    m_sign->setColour(signOf(m_message.kind), colours.ink);
    m_words->setColour(colours.ink);
    m_button->setOwnColour(colours.ink);
    update();
}

QSize MessageBar::sizeHint() const { return {QFrame::sizeHint().width(), m_theme.px(40)}; }

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), coloursOf(m_message.kind, m_theme.tokens()).ground);
    paintBottomLine(&painter, rect(), m_theme.tokens().line);
}

} // namespace widgets
