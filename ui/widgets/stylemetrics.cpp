#include "widgets/reparostyle.h"

#include "widgets/painting.h"
#include "widgets/stylecontrols.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

/// Sizes and places of ReparoStyle (design §3): painting is in reparostyle.cpp.
namespace widgets {
namespace {

int buttonWidth(const QStyleOptionButton& option, const QWidget* widget, const Theme& theme) {
    const ButtonLook look = buttonLook(option, widget, theme);
    int width = QFontMetrics(theme.font(Type::Body, look.isPrimary)).horizontalAdvance(withoutMnemonic(option.text));
    if (!option.icon.isNull())
        width += theme.px(option.text.isEmpty() ? 16 : 24);
    return width + 2 * theme.px(look.isLink ? 4 : 12);
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& size, const Theme& theme) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {size.width(), theme.px(9)};
    const QStringList parts = option.text.split(u'\t');
    int width =
        theme.px(30 + 12) + QFontMetrics(theme.font(Type::Body)).horizontalAdvance(withoutMnemonic(parts.first()));
    if (parts.size() > 1)
        width += theme.px(24) + QFontMetrics(theme.font(Type::Key)).horizontalAdvance(parts.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += theme.px(22);
    return {width, theme.px(28)};
}

/// The thumb keeps a length that a pointer can hit.
QRect scrollThumb(const QStyleOptionSlider& option, const Theme& theme) {
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const int range = option.maximum - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp(int(qint64(option.pageStep) * length / (range + option.pageStep)),
                           std::min(theme.px(32), length), length);
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   length - thumb, option.upsideDown);
    return isHorizontal ? QRect(at, 0, thumb, option.rect.height()) : QRect(0, at, option.rect.width(), thumb);
}

QRect scrollPart(const QStyleOptionSlider& option, QStyle::SubControl part, const Theme& theme) {
    const QRect thumb = scrollThumb(option, theme);
    const QRect all(QPoint(0, 0), option.rect.size());
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return thumb;
    case QStyle::SC_ScrollBarSubPage:
        return isHorizontal ? QRect(0, 0, thumb.left(), all.height()) : QRect(0, 0, all.width(), thumb.top());
    case QStyle::SC_ScrollBarAddPage:
        return isHorizontal ? QRect(thumb.right() + 1, 0, all.right() - thumb.right(), all.height())
                            : QRect(0, thumb.bottom() + 1, all.width(), all.bottom() - thumb.bottom());
    default:
        return {};
    }
}

} // namespace

int ReparoStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ? 2 : 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_FocusFrameHMargin:
        return m_theme.px(6);
    case PM_ScrollBarExtent:
        return m_theme.px(12);
    case PM_ScrollBarSliderMin:
        return m_theme.px(32);
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.px(8);
    case PM_ToolTipLabelFrameWidth:
        return m_theme.px(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ReparoStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_UnderlineShortcut:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Table_GridLineColor:
        return int(m_theme.tokens().line.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize ReparoStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const {
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return {buttonWidth(*button, widget, m_theme), m_theme.buttonHeight()};
        break;
    case CT_LineEdit:
        return {size.width() + m_theme.px(12), m_theme.fieldHeight()};
    case CT_SpinBox:
        return {size.width() + m_theme.px(44), m_theme.fieldHeight()};
    case CT_ComboBox:
        return {size.width() + m_theme.px(44), m_theme.buttonHeight()};
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return {tabWidth(*tab, m_theme), m_theme.px(36)};
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(*item, size, m_theme);
        break;
    case CT_ItemViewItem: {
        const QSize inner = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {inner.width(), std::max(inner.height(), m_theme.px(28))};
    }
    case CT_HeaderSection: {
        const QSize inner = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {inner.width(), std::max(inner.height(), m_theme.px(34))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ReparoStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const {
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar) {
        QRect rect = scrollPart(*bar, part, m_theme);
        rect.translate(option->rect.topLeft());
        return visualRect(option->direction, option->rect, rect);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(m_theme.px(6), 2, -m_theme.px(30), -2));
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(m_theme.px(6), 2, -m_theme.px(24), -2));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ReparoStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(m_theme.px(8), 2, -m_theme.px(8), -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace widgets
