#include "widgets/reparostyle.h"

#include "widgets/icons.h"
#include "widgets/painting.h"
#include "widgets/stylecontrols.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

bool isTextEdit(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

bool isSet(const QWidget* widget, const char* property) { return widget && widget->property(property).toBool(); }

/// Text of a bare item is drawn by Fusion; only ground and ink are ours.
void paintItemGround(const QStyleOption& option, QPainter* painter, const QWidget* view, const Theme& theme) {
    const Tokens& t = theme.tokens();
    const bool hasFocus = view && view->hasFocus();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, hasFocus ? t.selection : t.selectionOff);
        if (t.isHighContrast && !hasFocus)
            paintBox(painter, option.rect, 0, {}, t.edge, t.border);
    } else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled)) {
        painter->fillRect(option.rect, t.hover);
    }
}

void giveTextRoom(QWidget* edit, const Theme& theme) {
    const qreal margin = theme.px(8);
    if (auto* plain = qobject_cast<QPlainTextEdit*>(edit))
        plain->document()->setDocumentMargin(margin);
    else if (auto* rich = qobject_cast<QTextEdit*>(edit); rich && !rich->isReadOnly())
        rich->document()->setDocumentMargin(margin);
}

QString arrowName(QStyle::PrimitiveElement element) {
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        return u"chevron-up"_s;
    case QStyle::PE_IndicatorArrowLeft:
        return u"chevron-left"_s;
    case QStyle::PE_IndicatorArrowRight:
        return u"chevron-right"_s;
    default:
        return u"chevron-down"_s;
    }
}

void roundCorners(QWidget* menu) {
    QPainterPath outline;
    outline.addRoundedRect(menu->rect(), 4, 4);
    menu->setMask(QRegion(outline.toFillPolygon().toPolygon()));
}

} // namespace

ReparoStyle::ReparoStyle(const Theme& theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme) {}

void ReparoStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget) || qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
        tabs->setDrawBase(false);
        tabs->setExpanding(false);
    }
    if (auto* combo = qobject_cast<QComboBox*>(widget); combo && combo->itemDelegate()->inherits("QItemDelegate"))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    if (isTextEdit(widget)) {
        // The frame paints the ground, so that the round corners are not covered by the viewport.
        static_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
        widget->installEventFilter(this);
        giveTextRoom(widget, m_theme);
    }
    if (qobject_cast<QMenu*>(widget))
        widget->installEventFilter(this);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void ReparoStyle::unpolish(QWidget* widget) {
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool ReparoStyle::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        widget->update();
    if (widget && event->type() == QEvent::Resize && qobject_cast<QMenu*>(widget))
        roundCorners(widget);
    return QProxyStyle::eventFilter(watched, event);
}

void ReparoStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    if (!drawControlPart(element, *option, painter, widget) && !drawFrame(element, *option, painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool ReparoStyle::drawControlPart(PrimitiveElement element, const QStyleOption& option, QPainter* painter,
                                  const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        paintButtonPanel(buttonLook(option, widget, m_theme), option, painter, m_theme);
        return true;
    case PE_PanelButtonTool:
        paintToolButtonPanel(option, painter, m_theme);
        return true;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option); frame && frame->lineWidth > 0)
            paintField(option, painter, widget, m_theme);
        return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckIndicator(option, painter, m_theme);
        return true;
    case PE_IndicatorRadioButton:
        paintRadioIndicator(option, painter, m_theme);
        return true;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Tokens& t = m_theme.tokens();
        const bool isOn = option.state.testFlag(State_Enabled);
        paintIcon(painter, option.rect, arrowName(element), m_theme.px(12), isOn ? t.text2 : t.disabled);
        return true;
    }
    default:
        return false;
    }
}

bool ReparoStyle::drawFrame(PrimitiveElement element, const QStyleOption& option, QPainter* painter,
                            const QWidget* widget) const {
    const Tokens& t = m_theme.tokens();
    switch (element) {
    case PE_FrameFocusRect:
        paintFocusFrame(option.rect, painter, m_theme);
        return true;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        paintItemGround(option, painter, widget, m_theme);
        return true;
    case PE_PanelMenu:
    case PE_FrameMenu:
        paintBox(painter, option.rect, 4, element == PE_PanelMenu ? t.base : QColor(), t.edge, t.border);
        return true;
    case PE_PanelTipLabel:
        painter->fillRect(option.rect, t.toast);
        return true;
    case PE_FrameTabWidget:
        paintTopLine(painter, option.rect, t.line);
        return true;
    case PE_Frame:
        if (isTextEdit(widget))
            paintField(option, painter, widget, m_theme);
        else
            paintBox(painter, option.rect, 0, {}, isSet(widget, kEdgedProperty) ? t.edge : t.line, t.border);
        return true;
    default:
        return element == PE_FrameDefaultButton || element == PE_FrameTabBarBase || element == PE_FrameStatusBarItem ||
               element == PE_FrameButtonTool;
    }
}

void ReparoStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    if (element == CE_ItemViewItem)
        return drawItem(*option, painter, widget);
    if (!drawGround(element, *option, painter, widget) && !drawWords(element, *option, painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool ReparoStyle::drawGround(ControlElement element, const QStyleOption& option, QPainter* painter,
                             const QWidget* widget) const {
    switch (element) {
    case CE_PushButton:
        drawControl(CE_PushButtonBevel, &option, painter, widget);
        drawControl(CE_PushButtonLabel, &option, painter, widget);
        return true;
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, &option, painter, widget);
        return true;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        paintHeaderSection(option.rect, painter, m_theme);
        return true;
    case CE_Splitter:
        painter->fillRect(option.rect, m_theme.tokens().line);
        return true;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option))
            paintTabShape(*tab, painter, m_theme);
        return true;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option))
            paintProgress(*bar, painter, m_theme);
        return true;
    default:
        return element == CE_ProgressBarGroove || element == CE_ProgressBarLabel;
    }
}

bool ReparoStyle::drawWords(ControlElement element, const QStyleOption& option, QPainter* painter,
                            const QWidget* widget) const {
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
        button && element == CE_PushButtonLabel)
        paintButtonLabel(*button, painter, widget, m_theme);
    else if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
             combo && element == CE_ComboBoxLabel)
        paintComboLabel(*combo, painter, m_theme);
    else if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option); tab && element == CE_TabBarTabLabel)
        paintTabLabel(*tab, painter, m_theme);
    else if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
             header && element == CE_HeaderLabel)
        paintHeaderLabel(*header, painter, m_theme);
    else if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option); item && element == CE_MenuItem)
        paintMenuItem(*item, painter, m_theme);
    else
        return false;
    return true;
}

void ReparoStyle::drawItem(const QStyleOption& option, QPainter* painter, const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (!item)
        return;
    const Tokens& t = m_theme.tokens();
    QStyleOptionViewItem plain(*item);
    const bool hasFocus = widget && widget->hasFocus();
    plain.palette.setColor(QPalette::HighlightedText, hasFocus ? t.onSelection : t.text);
    plain.state.setFlag(State_HasFocus, false);
    QProxyStyle::drawControl(CE_ItemViewItem, &plain, painter, widget);
}

void ReparoStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const {
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        return paintComboBox(*combo, painter, widget, m_theme);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return paintSpinBox(*spin, painter, widget, m_theme);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        return paintScrollBar(*bar, subControlRect(control, option, SC_ScrollBarSlider, widget), painter, m_theme);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace widgets
