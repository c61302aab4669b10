#pragma once

#include "app/receipt.h"

namespace app {

/// Conflict "edit.conflict": `fields` names each field, `detail` holds who changed it, when and to what (JSON).
[[nodiscard]] core::Error conflictError(const QList<OtherChange>& others);
/// The same read back, so that an editor can show both values; empty for any other error.
[[nodiscard]] QList<OtherChange> conflictsOf(const core::Error& error);

} // namespace app
