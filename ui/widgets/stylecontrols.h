#pragma once

#include <QColor>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionProgressBar;
class QWidget;

/// Painting of single controls for ReparoStyle; each function draws one look of design §4 and §5.
namespace widgets {

class Theme;

/// Fill, edge and ink of a push button in its present state.
struct ButtonLook {
    QColor fill, edge, text, key, focus;
    bool isPrimary = false;
    bool isLink = false;
};
[[nodiscard]] ButtonLook buttonLook(const QStyleOption& option, const QWidget* widget, const Theme& theme);
void paintButtonPanel(const ButtonLook& look, const QStyleOption& option, QPainter* painter, const Theme& theme);
void paintButtonLabel(const QStyleOptionButton& option, QPainter* painter, const QWidget* widget, const Theme& theme);
void paintToolButtonPanel(const QStyleOption& option, QPainter* painter, const Theme& theme);

/// Box of a line edit, text edit or spin box.
void paintField(const QStyleOption& option, QPainter* painter, const QWidget* widget, const Theme& theme);
void paintComboBox(const QStyleOptionComboBox& option, QPainter* painter, const QWidget* widget, const Theme& theme);
void paintComboLabel(const QStyleOptionComboBox& option, QPainter* painter, const Theme& theme);
void paintSpinBox(const QStyleOptionSpinBox& option, QPainter* painter, const QWidget* widget, const Theme& theme);
void paintCheckIndicator(const QStyleOption& option, QPainter* painter, const Theme& theme);
void paintRadioIndicator(const QStyleOption& option, QPainter* painter, const Theme& theme);
void paintFocusFrame(const QRect& rect, QPainter* painter, const Theme& theme);

/// Call tabs: what follows a tab character in the label is drawn small and quiet.
void paintTabShape(const QStyleOptionTab& option, QPainter* painter, const Theme& theme);
void paintTabLabel(const QStyleOptionTab& option, QPainter* painter, const Theme& theme);
[[nodiscard]] int tabWidth(const QStyleOptionTab& option, const Theme& theme);

void paintHeaderSection(const QRect& rect, QPainter* painter, const Theme& theme);
void paintHeaderLabel(const QStyleOptionHeader& option, QPainter* painter, const Theme& theme);
void paintMenuItem(const QStyleOptionMenuItem& option, QPainter* painter, const Theme& theme);
void paintScrollBar(const QStyleOptionSlider& option, const QRect& thumb, QPainter* painter, const Theme& theme);
void paintProgress(const QStyleOptionProgressBar& option, QPainter* painter, const Theme& theme);

} // namespace widgets
