#pragma once

#include "core/instant.h"
#include "core/result.h"

namespace cli {

/// "2026-11-24T14:00:00-05:00", or "+2h", "+1d12h", "+30m", "+1w" from now. Error::rule "time".
[[nodiscard]] core::Result<core::Instant> readTime(const QString& text, core::Instant now);

/// "24 nov 14:22" in the zone of the company; with the year when that is another one.
[[nodiscard]] QString showTime(core::Instant at, const QByteArray& zone, core::Instant now);

/// "3 h 10 m", "2 d 4 h", "−20 m".
[[nodiscard]] QString showSpan(core::Duration span);

} // namespace cli
