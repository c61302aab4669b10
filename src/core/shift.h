#pragma once

#include "core/absence.h"
#include "core/instant.h"
#include "core/user.h"
#include <QTimeZone>

namespace core {

/// `now` when the person works then, else when he works next, by his shift and the absences known: reminders respect
/// working hours (domain.md, clocks, rule 8).
[[nodiscard]] Instant nextOnShift(const User& user, const QList<Absence>& absences, Instant now, const QTimeZone& zone);

} // namespace core
