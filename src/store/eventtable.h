#pragma once

#include "core/caseevent.h"
#include "store/session.h"

namespace store {

/// Appends and gives the event its id.
void appendEvent(Session& session, core::CaseEvent& event);
/// The same for several of one case, in their order.
void appendEvents(Session& session, QList<core::CaseEvent>& events);
/// For a new case, whose events nobody refers to by id.
void insertEvents(Session& session, const QList<core::CaseEvent>& events);
/// The whole history, oldest first.
[[nodiscard]] QList<core::CaseEvent> findEvents(Session& session, core::CaseId id);

} // namespace store
