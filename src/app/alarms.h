#pragma once

#include "app/bus.h"

namespace app {

/// What one round of alarms did.
struct AlarmReport {
    int cases = 0; ///< whose clocks spoke up
    int told = 0;  ///< notifications and digests

    bool operator==(const AlarmReport&) const = default;
};

/// Rings every alarm whose time has come, in their order, `batch` cases at most: the breach goes on record, the people
/// whom the threshold names are told within their working hours, and a case that nobody confirmed moves on. Each alarm
/// rings once, whoever is asked and however often (a unique key); of several agents one does the work (a lease). What
/// rings more than a quarter of an hour late is gathered in one digest a person.
[[nodiscard]] core::Result<AlarmReport> ringAlarms(store::Session& session, Bus& bus, core::Instant now, int batch);

} // namespace app
