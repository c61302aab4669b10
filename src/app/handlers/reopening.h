#pragma once

#include "app/casechange.h"

namespace app::handlers {

/// Opens the ended case of `change` again in its next cycle; one whose owner can't have it any more gets another.
/// Refused as core::statusAfter() says. The caller saves.
[[nodiscard]] core::Result<void> reopen(CaseChange& change, Work& work, const QString& reason);

} // namespace app::handlers
