#pragma once

#include "app/bus.h"

namespace app {

/// Closes resolved cases whose customer has had the answer for the time of grace and said nothing against it (ux.md,
/// M3). What was reopened, answered anew or bounced since stays open. Returns how many closed.
[[nodiscard]] core::Result<int> closeAnswered(store::Session& session, Bus& bus, core::Instant now, int batch);

/// How the customer had an answer that went by this medium.
[[nodiscard]] core::Evidence evidenceBy(core::Medium medium);

} // namespace app
