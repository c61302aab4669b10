#pragma once

#include "core/casequery.h"
#include "store/sqlpart.h"

/// How the board's counts are asked for: each along one index that holds no more than what is asked about.
namespace store {

/// wait_reason, cases, oldest received_at.
[[nodiscard]] SqlPart selectWaits(Session& session, const core::CaseQuery& query, core::Instant now);
/// id, the pause that runs out next first.
[[nodiscard]] SqlPart selectNextResuming(Session& session, const core::CaseQuery& query, core::Instant now, int limit);
/// How many overdue ones are explained.
[[nodiscard]] SqlPart selectExplained(Session& session, const core::CaseQuery& query, core::Instant now);
/// due_state, cases, of those closed since `from`.
[[nodiscard]] SqlPart selectEnded(Session& session, const core::CaseQuery& query, core::Instant now,
                                  core::Instant from);

} // namespace store
