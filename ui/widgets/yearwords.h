#pragma once

#include "core/calendaryear.h"

namespace widgets {

/// "08:00–12:00, 14:00–18:00", "all day", "closed".
[[nodiscard]] QString hoursWords(const QList<core::OpenHours>& hours);
/// "9 h 30 min"
[[nodiscard]] QString spanWords(core::Duration span);
/// What a day is beside its hours: "holiday: San José", "exception: Inventory", "half day", "clocks go forward 1 h".
[[nodiscard]] QStringList dayRemarks(const core::YearDay& day);

} // namespace widgets
