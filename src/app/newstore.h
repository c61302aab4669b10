#pragma once

#include "core/result.h"
#include "store/session.h"

namespace app {

/// Makes a store and fills it. An SQLite file gets its name only when it is whole, so that a failure or a kill leaves
/// no half-made store behind; an existing one is refused (Refused).
[[nodiscard]] core::Result<void> makeStore(const store::Uri& uri,
                                           const std::function<core::Result<void>(store::Session&)>& fill);

} // namespace app
