#pragma once

#include <QString>

namespace messaging {

/// HTML of a stranger as it may be shown: built anew from an allow-list of tags, with every text escaped. No scripts,
/// styles, images, frames, forms or events; links only to http, https and mailto. What it hid becomes visible. Always
/// balanced, nested at most 100 deep, linear in time.
[[nodiscard]] QString sanitizedHtml(const QString& html);

/// The words alone, blocks on lines of their own, each link followed by its address when that differs from its words.
[[nodiscard]] QString plainTextOf(const QString& html);

} // namespace messaging
