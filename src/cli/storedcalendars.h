#pragma once

#include "cli/desk.h"

/// The calendars of the store, as the verbs of `reparoctl calendar` read and save them.
namespace cli {

/// The newest version; NotFound "calendar.unknown".
[[nodiscard]] core::Result<core::Calendar> findCalendar(Desk& desk, const QString& code);

/// Saves a new version, and says which and what agreements followed it.
[[nodiscard]] Exit saveCalendar(Desk& desk, Output& output, const core::Calendar& calendar);

} // namespace cli
