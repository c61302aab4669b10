#pragma once

#include "core/instant.h"
#include "store/session.h"

namespace store {

/// When time alone gives the jobs something to do next: an alarm rings, a pause runs out, a hand-over is due, an
/// answered case closes. May lie
/// in the past. Each is the first of its index. Inside read() or write().
[[nodiscard]] std::optional<core::Instant> findNextWork(Session& session, core::Instant now);

/// When the newest entry of the change log was made.
[[nodiscard]] std::optional<core::Instant> newestEntry(Session& session);

} // namespace store
