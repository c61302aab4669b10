#pragma once

#include "core/slaclock.h"
#include "store/session.h"

namespace store {

/// The clocks of a case that has none yet.
void insertClocks(Session& session, core::CaseId id, const QList<core::CaseClock>& clocks);
/// Replaces the stored clocks of a case (segments are never stored: they are recomputed from the events). Each one's
/// next alarm is the first that has not rung.
void replaceClocks(Session& session, core::CaseId id, QList<core::CaseClock> clocks);
[[nodiscard]] QList<core::CaseClock> findClocks(Session& session, core::CaseId id);

[[nodiscard]] QList<core::RungAlarm> findRungAlarms(Session& session, core::CaseId id);
/// False when it had rung before: each does once, whoever rings it.
[[nodiscard]] bool insertRungAlarm(Session& session, core::CaseId id, const core::RungAlarm& alarm,
                                   core::Instant plannedAt, core::Instant now);
/// Cases with a clock whose next alarm is at or before `now`, earliest first.
[[nodiscard]] QList<core::CaseId> findDueAlarms(Session& session, core::Instant now, int limit);

} // namespace store
