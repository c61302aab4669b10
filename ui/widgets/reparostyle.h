#pragma once

#include <QProxyStyle>

namespace widgets {

class Theme;

/// Dynamic properties by which a page asks for a look.
inline constexpr char kPrimaryProperty[] = "primary"; ///< QPushButton: the one filled button of a page
inline constexpr char kLinkProperty[] = "link";       ///< QPushButton: accent words without a box
inline constexpr char kErrorProperty[] = "error";     ///< field: edge in the error colour
inline constexpr char kEdgedProperty[] = "edged";     ///< list: framed like a field

/// Fusion made flat (design §4, §7): own boxes for buttons, fields, bars, menus and tabs; layout rules stay Fusion's.
class ReparoStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit ReparoStyle(const Theme& theme);

    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* returnData = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget = nullptr) const override;

protected:
    /// Repaints the frame of text edits when the focus moves, and rounds menus.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Each draws what it knows and says whether it did.
    bool drawControlPart(PrimitiveElement element, const QStyleOption& option, QPainter* painter,
                         const QWidget* widget) const;
    bool drawFrame(PrimitiveElement element, const QStyleOption& option, QPainter* painter,
                   const QWidget* widget) const;
    bool drawGround(ControlElement element, const QStyleOption& option, QPainter* painter, const QWidget* widget) const;
    bool drawWords(ControlElement element, const QStyleOption& option, QPainter* painter, const QWidget* widget) const;
    void drawItem(const QStyleOption& option, QPainter* painter, const QWidget* widget) const;

    const Theme& m_theme;
};

} // namespace widgets
