#pragma once

#include "core/caserecord.h"

namespace store {

/// What "least time left" sorts by (complaint_case.due_rank): running clocks by their due time, then paused ones by
/// what is left of them, then everything without a promise under way by when it was received. Milliseconds; the groups
/// lie further apart than any instant or duration reaches, so that one number tells the group as well.
[[nodiscard]] qint64 dueRank(const core::CaseDue& due, core::Instant receivedAt);

/// Where the groups begin. What is left may be negative (paused after it was due), hence the wide margins.
constexpr qint64 kPausedRank = 4'000'000'000'000'000;
constexpr qint64 kUnpromisedRank = 8'000'000'000'000'000;
constexpr qint64 kFirstPausedRank = 2'000'000'000'000'000;
constexpr qint64 kFirstUnpromisedRank = 6'000'000'000'000'000;

} // namespace store
