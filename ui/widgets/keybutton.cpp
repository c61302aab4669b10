#include "widgets/keybutton.h"

#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/reparostyle.h"
#include "widgets/stylecontrols.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionButton>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

constexpr int kPad = 13;
constexpr int kIconGap = 8;
constexpr int kKeyGap = 10;

QString withoutMnemonic(const QString& text) { return QString(text).remove(u'&'); }

} // namespace

QString keyText(const QKeySequence& keys) {
    QString text = keys.toString(QKeySequence::NativeText);
    return text.replace(u"Return"_s, u"Enter"_s);
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

void KeyButton::setAction(QAction* action) {
    m_action = action;
    connect(action, &QAction::changed, this, &KeyButton::followAction);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    followAction();
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

void KeyButton::setOwnColour(const QColor& ink) {
    m_ownColour = ink;
    update();
}

int KeyButton::padding() const { return m_theme.px(m_look == Look::Link || m_look == Look::Quiet ? 2 : kPad); }

QSize KeyButton::sizeHint() const {
    const int pad = padding();
    const QFontMetrics label(m_theme.font(Type::Body, m_look == Look::Primary));
    int width = 2 * pad + label.horizontalAdvance(withoutMnemonic(text()));
    if (!m_iconName.isEmpty())
        width += m_theme.px(16) + m_theme.px(kIconGap);
    if (!m_key.isEmpty())
        width += m_theme.px(kKeyGap) + QFontMetrics(m_theme.font(Type::Key)).horizontalAdvance(m_key);
    return {width, m_theme.buttonHeight() - (m_isCompact ? m_theme.px(4) : 0)};
}

void KeyButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    ButtonLook look = buttonLook(option, this, m_theme);
    if (m_look == Look::Quiet && isEnabled())
        look.text = m_theme.tokens().text2;
    if (m_ownColour.isValid() && isEnabled())
        look.text = look.key = look.edge = look.focus = m_ownColour;
    if (m_ownColour.isValid() && !option.state.testFlag(QStyle::State_Sunken) &&
        !option.state.testFlag(QStyle::State_MouseOver))
        look.fill = QColor();
    paintButtonPanel(look, option, &painter, m_theme);

    const QFont font = m_theme.font(Type::Body, look.isPrimary || m_ownColour.isValid());
    const int labelWidth = QFontMetrics(font).horizontalAdvance(withoutMnemonic(text()));
    const int pad = padding();
    QRect rest = rect().adjusted(pad, 0, -pad, 0);
    const auto placed = [this](const QRect& r) { return visualRect(layoutDirection(), rect(), r); };
    if (!m_iconName.isEmpty()) {
        const int side = m_theme.px(16);
        paintIcon(&painter, placed(QRect(rest.left(), 0, side, height())), m_iconName, side, look.text);
        rest.adjust(side + m_theme.px(kIconGap), 0, 0, 0);
    }
    paintText(&painter, placed(rest.adjusted(0, 0, 1, 0)), withoutMnemonic(text()), font, look.text);
    rest.adjust(labelWidth + m_theme.px(kKeyGap), 0, 1, 0);
    paintText(&painter, placed(rest), m_key, m_theme.font(Type::Key), look.key);
}

} // namespace widgets
