#pragma once

#include "app/bus.h"

namespace app {

/// What one round of background work did.
struct JobReport {
    int resumed = 0; ///< pauses that ran out
    int rung = 0;    ///< cases whose clocks reached a threshold or their due time
    int told = 0;    ///< people who were told of it
    int closed = 0;  ///< answered cases whose time of grace is over
    int indexed = 0;
    int handedOver = 0; ///< cases of people whose absence began
    int folded = 0;
    /// When time alone gives the next round something to do; nothing: not before somebody changes something.
    std::optional<core::Instant> nextAt;

    [[nodiscard]] bool isIdle() const { return resumed + rung + closed + indexed + handedOver + folded == 0; }
    bool operator==(const JobReport&) const = default;
};

/// One bounded round: expired pauses resume (as ResumeCase by the system), cases of those who are absent from now on go
/// to others (plannedhandover.h), answered cases close (plannedclose.h), alarms ring (alarms.h), text is indexed,
/// rollups fold. Doing it twice changes nothing.
[[nodiscard]] core::Result<JobReport> runJobs(store::Session& session, Bus& bus, const core::Clock& clock, int batch);

} // namespace app
