#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRect;

namespace widgets {

class Theme;

enum class IconInk { Text2, Text };
/// A line icon of resources/icons by name ("phone"). It follows the theme at every drawing: its ink, disabled, or the
/// accent when selected or on. The theme must outlive the icon.
[[nodiscard]] QIcon icon(const QString& name, const Theme& theme, IconInk ink = IconInk::Text2);

/// The sign of the program in its own colours, from 16 to 256 pixels.
[[nodiscard]] QIcon applicationIcon();

/// Draws the icon in one colour, centred in `rect`, `size` logical pixels wide; for delegates.
void paintIcon(QPainter* painter, const QRect& rect, const QString& name, int size, const QColor& colour);

/// The tinted drawing itself, cached by name, size, device ratio and colour.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, qreal deviceRatio, const QColor& colour);
[[nodiscard]] bool hasIcon(const QString& name);
void clearIconCache();

} // namespace widgets
