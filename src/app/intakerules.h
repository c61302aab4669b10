#pragma once

#include "app/commands.h"
#include "app/fieldrules.h"

namespace app {

/// The rules of an intake; only kind, channel and summary are required.
void checkIntake(const LogCase& command, FieldRules& rules);

/// What the advisor chose, else what the topic brings.
[[nodiscard]] core::Priority priorityOf(const LogCase& command, const core::Catalogue& catalogue);

} // namespace app
