#pragma once

#include "app/bus.h"

namespace app {

/// Deals out the cases of everybody whose absence has begun, where that was planned when it was declared: by
/// planHandover() as of now. How many cases moved. Doing it twice changes nothing.
[[nodiscard]] core::Result<int> handOverBegun(store::Session& session, Bus& bus, core::Instant now);

} // namespace app
