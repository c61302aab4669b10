#pragma once

#include "core/caseevent.h"
#include "store/session.h"

/// What an advisor sees of a caller: cases of a party as customer or as consumer, and what was said in them.
namespace store {

/// Nearest due first, paused ones behind.
[[nodiscard]] QList<core::CaseId> findOpenCasesOf(Session& session, core::PartyId party, int limit);
/// Open or not, newest first.
[[nodiscard]] QList<core::CaseId> findNewestCasesOf(Session& session, core::PartyId party, int limit);
[[nodiscard]] qint64 countCasesSince(Session& session, core::PartyId party, core::Instant since);

/// An event with what a list says of its case.
struct CallerEvent {
    core::CaseEvent event;
    QString number;
    QString summary;
    QString actorName; ///< empty: the system itself
};
/// Intakes and contacts (taken-back ones left out) of the party's 50 newest cases as customer and as many
/// as consumer, newest first.
[[nodiscard]] QList<CallerEvent> findRecentContacts(Session& session, core::PartyId party, int limit);
/// Promises made (and not taken back) in the party's open cases, in no order.
[[nodiscard]] QList<CallerEvent> findPromises(Session& session, core::PartyId party);

} // namespace store
