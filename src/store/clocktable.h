#pragma once

#include "core/slaclock.h"
#include "store/session.h"

namespace store {

/// The clocks of a case that has none yet.
void insertClocks(Session& session, core::CaseId id, const QList<core::CaseClock>& clocks);
/// Replaces the stored clocks of a case (segments are never stored: they are recomputed from the events).
void replaceClocks(Session& session, core::CaseId id, const QList<core::CaseClock>& clocks);
[[nodiscard]] QList<core::CaseClock> findClocks(Session& session, core::CaseId id);
/// Cases with a running clock due at or before `now` whose breach isn't recorded yet, earliest first.
[[nodiscard]] QList<core::CaseId> findUnrecordedBreaches(Session& session, core::Instant now, int limit);

} // namespace store
