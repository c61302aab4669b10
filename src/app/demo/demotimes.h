#pragma once

#include "core/instant.h"

namespace app {

/// "-3d4h22m", "+55m": a distance from now; an empty text is none at all.
[[nodiscard]] core::Duration readOffset(const QString& text);

/// Puts days and times of the company into a text: "{day:-3d}" → "sáb 21", "{time:+2h8m}" → "16:30" (to the nearest
/// five minutes).
[[nodiscard]] QString withTimes(const QString& text, core::Instant now, const QByteArray& zone);

} // namespace app
