#pragma once

#include "core/caseevent.h"
#include "core/caserecord.h"
#include "core/slaclock.h"
#include "store/session.h"

namespace store {

/// A case with everything that its clocks and figures follow from, as it is stored.
struct StoredCase {
    core::Case subject; ///< id, number, status, what figures are split by, received, cycle, due, updated; nothing else
    bool isMarkedOpen = false;
    qint64 dueRank = 0;
    QList<core::CaseEvent> events; ///< without text
    QList<core::CaseClock> clocks;
    QList<core::RungAlarm> rung;
    bool hasBrokenEvent = false; ///< an event's data is no JSON
};

/// The next cases above `after` in the order of their ids, at most `limit`.
[[nodiscard]] QList<StoredCase> findCasesAfter(Session& session, core::CaseId after, int limit);

} // namespace store
