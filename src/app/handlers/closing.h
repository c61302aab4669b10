#pragma once

#include "app/casechange.h"

namespace app::handlers {

/// How, and when, the customer had the answer.
struct Proof {
    core::Evidence evidence{};
    core::Instant receivedAt;
    QString text;
};

/// Closes the case of a change; the permission is the caller's affair.
[[nodiscard]] core::Result<void> close(CaseChange& change, const Work& work, const Proof& proof);

} // namespace app::handlers
