#pragma once

#include "widgets/reparostyle.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QWidget>
#include <functional>

/// What tests of painted widgets share: the application's look, images to paint on, colours to count.
namespace uitest {

/// The theme with its style for the life of one test class; 10 pt text whatever the platform says.
class Look {
public:
    Look() {
        theme.setTextScale(1);
        theme.setMode(widgets::ThemeMode::Light);
        QApplication::setStyle(new widgets::ReparoStyle(theme));
        theme.apply();
    }
    ~Look() {
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setPalette(QPalette());
    }
    Look(const Look&) = delete;
    Look& operator=(const Look&) = delete;

    widgets::Theme theme;
};

inline QImage painted(QSize size, const QColor& ground, const std::function<void(QPainter*)>& paint) {
    QImage image(size, QImage::Format_ARGB32);
    image.fill(ground);
    QPainter painter(&image);
    paint(&painter);
    return image;
}

inline int countPixels(const QImage& image, const std::function<bool(QRgb)>& matches) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += matches(image.pixel(x, y)) ? 1 : 0;
    }
    return count;
}

inline int countColour(const QImage& image, const QColor& colour) {
    return countPixels(image, [rgb = colour.rgb()](QRgb pixel) { return (pixel | 0xff000000) == rgb; });
}

/// Pixels of two images of one size that differ by more than a trace of grey.
inline int differingPixels(const QImage& first, const QImage& second) {
    int count = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x)
            count += std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y))) > 32 ? 1 : 0;
    }
    return count;
}

inline QImage grabbed(QWidget& widget) { return widget.grab().toImage().convertToFormat(QImage::Format_ARGB32); }

/// Shows the widget as the active window, so that its children can have the focus.
inline bool activate(QWidget& widget) {
    widget.show();
    widget.activateWindow();
    return QTest::qWaitForWindowActive(&widget);
}

} // namespace uitest
