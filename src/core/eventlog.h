#pragma once

#include "core/caseevent.h"
#include <QVarLengthArray>

namespace core {

/// Events of one log, by reference: valid as long as the list they came from.
using EventRefs = QVarLengthArray<const CaseEvent*, 24>;

/// The events that still count, by time and then by id. An Undone (data.eventId) takes out the event that it names,
/// and itself; taking back an Undone brings the event back.
[[nodiscard]] EventRefs eventsInForce(const QList<CaseEvent>& events);

} // namespace core
