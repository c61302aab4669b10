#pragma once

#include "app/work.h"
#include "core/caseevent.h"
#include "core/party.h"

namespace app {

/// Orders the messages that follow from what was just recorded, in the same unit of work (domain.md, "Answering"): a
/// receipt to the customer who can be written to, text message and mail to the network member, a longer
/// term to the customer. They are held for ten
/// seconds, within which taking the act back takes them back. `clocks` give the date that is promised; `people` are
/// those of the case whom the caller has read already.
void orderMessages(const Work& work, const core::Case& subject, const QList<core::CaseEvent>& recorded,
                   const QList<core::CaseClock>& clocks, const QList<core::Party>& people = {});

} // namespace app
