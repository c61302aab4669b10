#include "widgets/keybutton.h"

#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/reparostyle.h"
#include "widgets/stylecontrols.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kPad = 13;
constexpr int kIconGap = 8;
constexpr int kKeyGap = 10;

/// Own words, not the toolkit's ("Control+Retorno"): short ones, as they stand on the keys.
constexpr std::pair<Qt::KeyboardModifier, const char*> kModifierWords[] = {
    {Qt::ControlModifier, QT_TRANSLATE_NOOP("Keys", "Ctrl")},
    {Qt::AltModifier, QT_TRANSLATE_NOOP("Keys", "Alt")},
    {Qt::ShiftModifier, QT_TRANSLATE_NOOP("Keys", "Shift")},
};
constexpr std::pair<Qt::Key, const char*> kKeyWords[] = {
    {Qt::Key_Return, QT_TRANSLATE_NOOP("Keys", "Enter")}, {Qt::Key_Enter, QT_TRANSLATE_NOOP("Keys", "Enter")},
    {Qt::Key_Escape, QT_TRANSLATE_NOOP("Keys", "Esc")},   {Qt::Key_Space, QT_TRANSLATE_NOOP("Keys", "Space")},
    {Qt::Key_Left, QT_TRANSLATE_NOOP("Keys", "Left")},    {Qt::Key_Right, QT_TRANSLATE_NOOP("Keys", "Right")},
    {Qt::Key_Up, QT_TRANSLATE_NOOP("Keys", "Up")},        {Qt::Key_Down, QT_TRANSLATE_NOOP("Keys", "Down")},
    {Qt::Key_Tab, QT_TRANSLATE_NOOP("Keys", "Tab")},
};

QString keyWord(Qt::Key key) {
    for (const auto& [each, word] : kKeyWords)
        if (each == key)
            return QCoreApplication::translate("Keys", word);
    return QKeySequence(key).toString(QKeySequence::PortableText);
}

} // namespace

QString keyText(const QKeySequence& keys) {
    if (keys.isEmpty())
        return {};
    const QKeyCombination chord = keys[0];
    QStringList parts;
    for (const auto& [modifier, word] : kModifierWords)
        if (chord.keyboardModifiers().testFlag(modifier))
            parts << QCoreApplication::translate("Keys", word);
    parts << keyWord(chord.key());
    return parts.join(u'+');
}

KeyButton::KeyButton(const Theme& theme, const QString& text, const QString& key, Look look, QWidget* parent)
    : QPushButton(text, parent)
    , m_theme(theme)
    , m_key(key)
    , m_look(look) {
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setLook(look);
    connect(&theme, &Theme::changed, this, &KeyButton::updateGeometry);
}

KeyButton* KeyButton::of(QAction* action, const Theme& theme, Look look, QWidget* parent) {
    auto* button = new KeyButton(theme, action->text(), {}, look, parent);
    button->setObjectName(action->objectName() + QStringLiteral(".button"));
    button->setAction(action);
    return button;
}

void KeyButton::setAction(QAction* action) {
    m_action = action;
    connect(action, &QAction::changed, this, &KeyButton::followAction);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    followAction();
}

void KeyButton::setKeyOf(QAction* action) {
    if (action == nullptr)
        return;
    const auto follow = [this, action] { setKey(keyText(action->shortcut())); };
    connect(action, &QAction::changed, this, follow);
    follow();
}

void KeyButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QPushButton::keyPressEvent(event);
}

void KeyButton::followAction() {
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->toolTip() == withoutMnemonic(m_action->text()) ? QString() : m_action->toolTip());
    setKey(keyText(m_action->shortcut()));
}

void KeyButton::setLook(Look look) {
    m_look = look;
    setProperty(kPrimaryProperty, look == Look::Primary);
    setProperty(kLinkProperty, look == Look::Link);
    setFlat(look == Look::Flat || look == Look::Quiet);
    updateGeometry();
    update();
}

void KeyButton::setKey(const QString& key) {
    m_key = key;
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

void KeyButton::setIconName(const QString& name) {
    m_iconName = name;
    updateGeometry();
    update();
}

void KeyButton::setCompact(bool isCompact) {
    m_isCompact = isCompact;
    updateGeometry();
}

void KeyButton::setEmphasised(bool isEmphasised) {
    m_isEmphasised = isEmphasised;
    updateGeometry();
    update();
}

void KeyButton::setOwnColour(const QColor& ink) {
    m_ownColour = ink;
    update();
}

int KeyButton::padding() const { return m_theme.px(m_look == Look::Link || m_look == Look::Quiet ? 2 : kPad); }

/// Measured in bold where it can become bold, so that nothing moves when it is enabled.
int KeyButton::labelWidth() const {
    const bool isBold = m_look == Look::Primary || m_isEmphasised;
    return QFontMetrics(m_theme.font(Type::Body, isBold)).horizontalAdvance(withoutMnemonic(text()));
}

int KeyButton::widthWithoutKey() const {
    const int icon = m_iconName.isEmpty() ? 0 : m_theme.px(16) + m_theme.px(kIconGap);
    return 2 * padding() + icon + labelWidth();
}

QSize KeyButton::sizeHint() const {
    const int key =
        m_key.isEmpty() ? 0 : QFontMetrics(m_theme.font(Type::Key)).horizontalAdvance(m_key) + m_theme.px(kKeyGap);
    return {widthWithoutKey() + key, minimumSizeHint().height()};
}

QSize KeyButton::minimumSizeHint() const {
    return {widthWithoutKey(), m_theme.buttonHeight() - (m_isCompact ? m_theme.px(4) : 0)};
}

ButtonLook KeyButton::currentLook(const QStyleOptionButton& option) const {
    ButtonLook look = buttonLook(option, this, m_theme);
    if (!isEnabled())
        return look;
    if (m_look == Look::Quiet)
        look.text = m_theme.tokens().text2;
    if (m_ownColour.isValid()) {
        look.text = look.key = look.edge = look.focus = m_ownColour;
        QColor veil = m_ownColour;
        veil.setAlphaF(option.state.testFlag(QStyle::State_Sunken) ? 0.2f : 0.1f);
        const bool isTouched = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
        look.fill = isTouched ? veil : QColor();
    }
    return look;
}

void KeyButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const ButtonLook look = currentLook(option);
    paintButtonPanel(look, option, &painter, m_theme);
    paintContent(&painter, look);
}

void KeyButton::paintContent(QPainter* painter, const ButtonLook& look) const {
    const bool isBold = isEnabled() && (look.isPrimary || m_isEmphasised);
    QRect rest = rect().adjusted(padding(), 0, -padding(), 0);
    const auto placed = [this](const QRect& r) { return visualRect(layoutDirection(), rect(), r); };
    if (!m_iconName.isEmpty()) {
        const int side = m_theme.px(16);
        paintIcon(painter, placed(QRect(rest.left(), 0, side, height())), m_iconName, side, look.text);
        rest.adjust(side + m_theme.px(kIconGap), 0, 0, 0);
    }
    const QString label = withoutMnemonic(text());
    paintText(painter, placed(rest.adjusted(0, 0, 1, 0)), label, m_theme.font(Type::Body, isBold), look.text);
    rest.adjust(labelWidth() + m_theme.px(kKeyGap), 0, 1, 0);
    if (width() >= sizeHint().width())
        paintText(painter, placed(rest), m_key, m_theme.font(Type::Key), look.key);
}

} // namespace widgets
