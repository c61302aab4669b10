#pragma once

#include "core/instant.h"
#include "store/bulk.h"
#include <vector>

namespace store::bulk {

/// When each case comes in: over 13 months up to now, mostly on working days in daytime, somewhat more every month.
class Schedule {
public:
    explicit Schedule(const BulkPlan& plan);

    /// Rises with the index, from 0 to below plan.cases; never after now.
    [[nodiscard]] core::Instant receivedAt(qint64 index) const;
    /// Whether the case is still open: most of the newest are, and some of the older ones.
    [[nodiscard]] bool isOpen(qint64 index) const;

private:
    struct Day {
        core::Instant start;
        double end = 1; ///< how much of the day's profile has passed
        qint64 firstIndex = 0;
    };

    BulkPlan m_plan;
    std::vector<Day> m_days;
};

} // namespace store::bulk
