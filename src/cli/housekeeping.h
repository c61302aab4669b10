#pragma once

#include "cli/desk.h"
#include "store/bulk.h"

namespace cli {

/// What follows a mass of changes: texts are indexed and figures folded, until nothing waits.
[[nodiscard]] core::Result<void> settle(Desk& desk);

/// So many cases, with as many people as would raise them.
[[nodiscard]] store::BulkPlan bulkPlan(int cases, quint32 seed, core::Instant now, const core::AgreementBook& book);

} // namespace cli
