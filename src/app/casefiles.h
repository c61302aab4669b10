#pragma once

#include "core/caseevent.h"
#include "core/casefile.h"
#include "store/session.h"

namespace app {

/// The files of a case whose note was not taken back, oldest first. `events` is its log.
[[nodiscard]] QList<core::CaseFile> filesOf(store::Session& session, const QList<core::CaseEvent>& events,
                                            core::CaseId id);

} // namespace app
