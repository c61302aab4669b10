#pragma once

#include "core/slaclock.h"
#include "store/statement.h"

namespace store {

/// What is stored of a clock, in this order; segments and later alarms are recomputed from the events.
inline constexpr auto kClockColumns = "cycle, measure, agreement_id, agreement_version, started_at, unit, amount, due_at, "
                                      "state, fulfilled_at, breached_at, paused, alarm_at";
inline constexpr int kClockColumnCount = 13;

void bindClock(Statement& statement, const core::CaseClock& clock);
/// The columns of a clock from `column` on.
[[nodiscard]] core::CaseClock readClock(const Statement& row, int column);

} // namespace store
