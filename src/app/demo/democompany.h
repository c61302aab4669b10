#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "store/session.h"

namespace app {

struct DemoOptions {
    quint32 seed = 1;
    int cases = 0; ///< further ones over 13 months
};

/// Fills a store that was just created with "Hogar Claro", a home-appliance service in Bogotá: people for every role
/// (password "demo"), partners, customers, and cases that stand now as in the middle of a working day. Times are told
/// from now, so the same seed at the same time makes the same company.
[[nodiscard]] core::Result<void> createDemoStore(store::Session& session, const core::Clock& clock,
                                                 const DemoOptions& options);

} // namespace app
