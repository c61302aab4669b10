#pragma once

#include <QLocale>
#include <optional>

namespace models {

/// "$ 1.234,50" as people type it in their locale → 123450; nothing when it is no amount. A currency sign or code
/// before or after it is overlooked, and so are missing group separators.
[[nodiscard]] std::optional<qint64> minorFrom(const QString& typed, const QLocale& locale);

} // namespace models
