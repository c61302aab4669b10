#pragma once

#include "app/bus.h"

namespace app {

/// What one round of background work did.
struct JobReport {
    int resumed = 0;  ///< pauses that ran out
    int breached = 0; ///< clocks whose due time passed, now on record
    int indexed = 0;
    int folded = 0;

    [[nodiscard]] bool isIdle() const { return resumed + breached + indexed + folded == 0; }
    bool operator==(const JobReport&) const = default;
};

/// One bounded round: expired pauses resume (as ResumeCase by the system), passed due times are recorded, text is
/// indexed, rollups fold. Each case is its own unit of work; doing it twice changes nothing.
[[nodiscard]] core::Result<JobReport> runJobs(store::Session& session, Bus& bus, const core::Clock& clock, int batch);

} // namespace app
