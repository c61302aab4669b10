#pragma once

#include "core/clock.h"
#include "store/session.h"

namespace bench {

/// A service company large enough to carry a million cases: 60 claims managers, 40 advisors, a supervisor, 12 partners.
void foundCompany(store::Session& session, const core::Clock& clock);

} // namespace bench
