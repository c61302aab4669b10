#pragma once

#include "store/casestream.h"
#include "store/maintenance.h"

namespace store {

/// What is stored beside one case although it follows from its events: clocks, due, rank, late reason, cycle, open or
/// not. Recomputed as of the case's last change, when all of it was written; a breach that only time brought may be on
/// record by `now` or not yet.
[[nodiscard]] QList<Difference> differencesOf(const StoredCase& stored, const core::AgreementBook& book,
                                              core::Instant now);

} // namespace store
