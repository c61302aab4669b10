#pragma once

#include "models/eventwords.h"

namespace models {

/// A message that goes out as one entry of a time line: by whom, to where, what became of it.
[[nodiscard]] EventWords messageWords(const core::Outgoing& message, const app::Company& company, core::Instant now);

/// "arrived 12:31", "goes at 14:22:41; Z takes it back", "the server refuses the address …"
[[nodiscard]] QString messageStateText(const core::Outgoing& message, core::Instant now);

} // namespace models
