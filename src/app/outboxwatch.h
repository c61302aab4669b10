#pragma once

#include "app/company.h"
#include "core/clock.h"

namespace app {

/// A message that should have left for longer than this does not leave by itself; than that, it is a long outage.
inline constexpr core::Duration kStuckAfter = std::chrono::minutes(15);
inline constexpr core::Duration kStuckLong = std::chrono::hours(6);

/// Tells the supervisors of messages that don't leave (reliability.md §8.2): waiting for more than fifteen minutes,
/// failed or uncertain. One notice a person as long as it is unread, whose number follows; another when it was read and
/// more got stuck, or when the oldest has waited for six hours. Read by itself when nothing is stuck any more. Returns
/// how many were told.
[[nodiscard]] core::Result<int> tellOfStuckMessages(store::Session& session, const Company& company, core::Instant now);

} // namespace app
