#pragma once

#include "core/instant.h"
#include "store/session.h"

namespace store {

/// What the server's clock shows while this is asked; nothing for a file. Inside read() or write().
[[nodiscard]] std::optional<core::Instant> serverTime(Session& session);

} // namespace store
