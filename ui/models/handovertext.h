#pragma once

#include "app/handover.h"

namespace models {

/// Who gets how many: "Carolina Acosta 3, Julián Peña 3"; empty when no case moves.
[[nodiscard]] QString sharesText(const app::Handover& plan, const app::Company& company);
/// What stays and why: "2 stay: due afterwards. Nobody can take R-2026-000123 (nobody has the skill)"; empty when
/// nothing does.
[[nodiscard]] QString staysText(const app::Handover& plan);

} // namespace models
