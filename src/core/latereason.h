#pragma once

#include "core/caseevent.h"
#include "core/caserecord.h"

namespace core {

/// The reason that stands for the promise broken now: of the latest explanation in force, when the nearest promise was
/// broken already as it was given. A promise that breaks later wants a reason of its own, and a case that is in time
/// again has none. A pure function of the log; `due` is the case's own (dueOf).
[[nodiscard]] std::optional<LateReason> lateReasonOf(const QList<CaseEvent>& events, const CaseDue& due);

} // namespace core
