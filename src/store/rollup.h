#pragma once

#include "core/caserecord.h"
#include "store/session.h"
#include <QDate>

namespace store {

enum class Tally { Received, Resolved, Closed, FirstContact, Reopened };

}

template <>
struct core::Codes<store::Tally> {
    static const std::array<std::pair<store::Tally, const char*>, 5> table;
};

namespace store {

/// Adds `by` (±) to a figure of the day (UTC) of `at`, by the case's category, owner, partner, moment, kind and
/// channel. Appended as a delta and folded later, so that many desks never wait for one row.
void tally(Session& session, Tally figure, const core::Case& subject, core::Instant at, int by = 1);
/// Folds up to `limit` deltas into rollup_daily; how many were folded.
int foldRollups(Session& session, int limit);

} // namespace store
