#pragma once

#include "core/slaclock.h"

namespace oracle {

/// The rules of domain.md “Clocks” once more, in the slowest and plainest way: time passes minute by minute, and each
/// minute the whole log is asked again. Shares nothing with the code under test but the events. Allowances and `now`
/// are minutes of support::EventLog.
[[nodiscard]] QList<core::CaseClock> simulatedClocks(const QList<core::CaseEvent>& log, int now, int firstContact,
                                                     int resolution);

} // namespace oracle
