#pragma once

#include "core/instant.h"
#include "core/user.h"
#include <QTimeZone>

namespace core {

/// `now` within the person's shift, else when the next one begins: reminders respect working hours (domain.md, clocks,
/// rule 8).
[[nodiscard]] Instant nextOnShift(const User& user, Instant now, const QTimeZone& zone);

} // namespace core
