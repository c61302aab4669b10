#include "widgets/stylecontrols.h"

#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/reparostyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

bool isSet(const QWidget* widget, const char* property) { return widget && widget->property(property).toBool(); }

bool isPrimary(const QStyleOption& option, const QWidget* widget) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return isSet(widget, kPrimaryProperty) || (button && button->features.testFlag(QStyleOptionButton::DefaultButton));
}

bool isFlat(const QStyleOption& option) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && button->features.testFlag(QStyleOptionButton::Flat);
}

ButtonLook primaryLook(const QStyleOption& option, const Tokens& t) {
    const QColor fill = has(option, QStyle::State_Sunken)      ? t.accentPressed
                        : has(option, QStyle::State_MouseOver) ? t.accentHover
                                                               : t.accent;
    return {fill, {}, t.onAccent, t.onAccent, t.onAccent, true, false};
}

ButtonLook plainLook(const QStyleOption& option, bool isFrameless, const Tokens& t) {
    ButtonLook look{isFrameless ? QColor() : t.base, isFrameless ? QColor() : t.edge, t.text, t.hint, t.accent};
    if (has(option, QStyle::State_Sunken))
        look.fill = t.selectionOff;
    else if (has(option, QStyle::State_On))
        look.fill = t.selection, look.text = t.accentOnSelection, look.key = t.onSelection2;
    else if (has(option, QStyle::State_MouseOver))
        look.fill = t.hover;
    return look;
}

} // namespace

ButtonLook buttonLook(const QStyleOption& option, const QWidget* widget, const Theme& theme) {
    const Tokens& t = theme.tokens();
    const bool isLink = isSet(widget, kLinkProperty);
    if (!has(option, QStyle::State_Enabled)) {
        const QColor edge = isLink || isFlat(option) ? QColor() : t.line;
        return {{}, edge, t.disabled, t.disabled, t.accent, isPrimary(option, widget), isLink};
    }
    if (isPrimary(option, widget))
        return primaryLook(option, t);
    ButtonLook look = plainLook(option, isLink || isFlat(option), t);
    if (isLink) {
        look.fill = QColor();
        look.text = has(option, QStyle::State_MouseOver) ? t.accentHover : t.accent;
        look.isLink = true;
    }
    return look;
}

void paintButtonPanel(const ButtonLook& look, const QStyleOption& option, QPainter* painter, const Theme& theme) {
    const qreal radius = theme.px(4);
    paintBox(painter, option.rect, radius, look.fill, look.edge, theme.tokens().border);
    if (!has(option, QStyle::State_HasFocus))
        return;
    const int inset = look.isPrimary ? 2 : 0;
    paintBox(painter, option.rect.adjusted(inset, inset, -inset, -inset), radius - inset / 2.0, {}, look.focus, 2);
}

void paintButtonLabel(const QStyleOptionButton& option, QPainter* painter, const QWidget* widget, const Theme& theme) {
    const ButtonLook look = buttonLook(option, widget, theme);
    const QFont font = theme.font(Type::Body, look.isPrimary);
    const int iconSize = option.icon.isNull() ? 0 : theme.px(16);
    const int gap = iconSize > 0 && !option.text.isEmpty() ? theme.px(8) : 0;
    const QString shown = withoutMnemonic(option.text);
    const int textWidth = QFontMetrics(font).horizontalAdvance(shown);
    QRect content(0, option.rect.top(), iconSize + gap + textWidth, option.rect.height());
    content.moveLeft(option.rect.left() + std::max(theme.px(4), (option.rect.width() - content.width()) / 2));
    content.setRight(std::min(content.right(), option.rect.right() - theme.px(4)));
    if (iconSize > 0) {
        const QIcon::Mode mode = has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        const QRect box(content.left(), content.top() + (content.height() - iconSize) / 2, iconSize, iconSize);
        option.icon.paint(painter, visualRect(option.direction, option.rect, box), Qt::AlignCenter, mode);
    }
    const QRect words = content.adjusted(iconSize + gap, 0, 1, 0);
    paintText(painter, visualRect(option.direction, option.rect, words), shown, font, look.text);
}

void paintToolButtonPanel(const QStyleOption& option, QPainter* painter, const Theme& theme) {
    const ButtonLook look = plainLook(option, true, theme.tokens());
    paintBox(painter, option.rect, theme.px(4), look.fill, {});
    if (has(option, QStyle::State_HasFocus))
        paintFocusFrame(option.rect, painter, theme);
}

void paintField(const QStyleOption& option, QPainter* painter, const QWidget* widget, const Theme& theme) {
    const Tokens& t = theme.tokens();
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool hasFocus = has(option, QStyle::State_HasFocus) && isEnabled;
    QColor edge = !isEnabled ? t.line : hasFocus ? t.accent : t.edge;
    if (isSet(widget, kErrorProperty))
        edge = t.error;
    paintBox(painter, option.rect, theme.px(4), isEnabled ? t.base : t.window, edge, hasFocus ? 2 : t.border);
}

void paintComboBox(const QStyleOptionComboBox& option, QPainter* painter, const QWidget* widget, const Theme& theme) {
    const Tokens& t = theme.tokens();
    paintField(option, painter, widget, theme);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled) && !option.editable &&
        !has(option, QStyle::State_HasFocus))
        paintBox(painter, option.rect, theme.px(4), t.hover, isSet(widget, kErrorProperty) ? t.error : t.edge,
                 t.border);
    const int side = theme.px(16);
    const QRect arrow(option.rect.right() - theme.px(8) - side, option.rect.top(), side, option.rect.height());
    paintIcon(painter, visualRect(option.direction, option.rect, arrow), u"chevron-down"_s, side,
              has(option, QStyle::State_Enabled) ? t.text2 : t.disabled);
}

void paintComboLabel(const QStyleOptionComboBox& option, QPainter* painter, const Theme& theme) {
    if (option.editable)
        return;
    QRect words = option.rect.adjusted(theme.px(10), 0, -theme.px(30), 0);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (!option.currentIcon.isNull()) {
        const int side = theme.px(16);
        const QRect box(words.left(), words.top() + (words.height() - side) / 2, side, side);
        option.currentIcon.paint(painter, visualRect(option.direction, option.rect, box), Qt::AlignCenter,
                                 isEnabled ? QIcon::Normal : QIcon::Disabled);
        words.adjust(side + theme.px(8), 0, 0, 0);
    }
    paintText(painter, visualRect(option.direction, option.rect, words), option.currentText, painter->font(),
              option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
}

void paintSpinBox(const QStyleOptionSpinBox& option, QPainter* painter, const QWidget* widget, const Theme& theme) {
    const Tokens& t = theme.tokens();
    if (option.frame)
        paintField(option, painter, widget, theme);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const int side = theme.px(12);
    const QRect column(option.rect.right() - theme.px(8) - side, option.rect.top() + 2, side, option.rect.height() - 4);
    const auto draw = [&](const QRect& half, const QString& name, QAbstractSpinBox::StepEnabledFlag flag) {
        const bool isOn = option.stepEnabled.testFlag(flag) && has(option, QStyle::State_Enabled);
        paintIcon(painter, visualRect(option.direction, option.rect, half), name, side, isOn ? t.text2 : t.disabled);
    };
    draw(column.adjusted(0, 0, 0, -column.height() / 2), u"chevron-up"_s, QAbstractSpinBox::StepUpEnabled);
    draw(column.adjusted(0, column.height() / 2, 0, 0), u"chevron-down"_s, QAbstractSpinBox::StepDownEnabled);
}

void paintCheckIndicator(const QStyleOption& option, QPainter* painter, const Theme& theme) {
    const Tokens& t = theme.tokens();
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor mark = isEnabled ? t.onAccent : t.disabled;
    const QColor fill = !isEnabled ? t.window : isOn ? t.accent : t.base;
    paintBox(painter, option.rect, 3, fill, !isEnabled ? t.line : isOn ? QColor() : t.edge, t.border);
    if (has(option, QStyle::State_NoChange))
        painter->fillRect(QRect(option.rect.left() + 4, option.rect.center().y(), option.rect.width() - 8, 2), mark);
    else if (isOn)
        paintIcon(painter, option.rect, u"check"_s, option.rect.width() - 2, mark);
    if (has(option, QStyle::State_HasFocus) && !has(option, QStyle::State_Item))
        paintBox(painter, option.rect, 3, {}, isOn ? t.onAccent : t.accent, 2);
}

void paintRadioIndicator(const QStyleOption& option, QPainter* painter, const Theme& theme) {
    const Tokens& t = theme.tokens();
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOn = has(option, QStyle::State_On);
    const QColor ring = !isEnabled ? t.line : isOn ? t.accent : t.edge;
    const QRectF box(option.rect);
    const qreal gap = box.width() / 4;
    paintBox(painter, box, box.width() / 2, isEnabled ? t.base : t.window, ring, t.border);
    if (isOn)
        paintBox(painter, box.adjusted(gap, gap, -gap, -gap), box.width() / 2, isEnabled ? t.accent : t.disabled, {});
}

void paintFocusFrame(const QRect& rect, QPainter* painter, const Theme& theme) {
    paintBox(painter, rect, theme.px(4), {}, theme.tokens().accent, 2);
}

} // namespace widgets
