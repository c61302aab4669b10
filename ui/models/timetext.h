#pragma once

#include "core/slaclock.h"
#include <QLocale>
#include <QString>

/// Times in words: chips, due dates, "sat 21". Every text depends on `now` only through its argument.
namespace models {

/// "3 h 10 m", "2 d 4 h", "42 m": at most two units, minutes rounded down.
[[nodiscard]] QString spanText(core::Duration span);
/// What stands in the chip: "3 h 10 m", "–20 m overdue", "paused · 1 d", "met"; the minus is U+2013.
[[nodiscard]] QString chipText(const core::CaseDue& due, core::Instant now);
/// The same in words for assistive technology: "three hours ten left" style, "overdue by 1 h 05 m".
[[nodiscard]] QString chipWords(const core::CaseDue& due, core::Instant now);
/// A clock as what a chip shows of it.
[[nodiscard]] core::CaseDue dueOfClock(const core::CaseClock& clock);
/// Row times: "14:20" today, "Sat 21" within a week, "21 Nov" this year, "21 Nov 2025" before.
[[nodiscard]] QString rowTime(core::Instant at, core::Instant now, const QLocale& locale);
/// When something happened, to the minute: "14:20" today, else "Sat 21, 14:20", "21 Nov, 14:20".
[[nodiscard]] QString eventTime(core::Instant at, core::Instant now, const QLocale& locale);
/// A due time with its weekday, always: "Wed 25 Nov, 14:20", "today, 17:32".
[[nodiscard]] QString dueTime(core::Instant at, core::Instant now, const QLocale& locale);

} // namespace models
