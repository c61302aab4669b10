#pragma once

#include "core/caseevent.h"
#include "core/caserecord.h"
#include "core/party.h"

namespace core {

/// What text search finds a case by: its number, what was told, the people, and what was said and answered since.
[[nodiscard]] QString caseText(const Case& subject, const QList<Party>& people, const QList<CaseEvent>& events);
/// What these events add to it.
[[nodiscard]] QString caseText(const QList<CaseEvent>& events);

} // namespace core
