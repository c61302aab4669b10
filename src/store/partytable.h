#pragma once

#include "core/caserow.h"
#include "core/party.h"
#include "store/session.h"

namespace store {

/// Stores the party, its contact points and its search words; fills the ids.
void insertParty(Session& session, core::Party& party);
/// False when the stored version differs from `party.version`; else raises it. Contact points are replaced.
[[nodiscard]] bool updateParty(Session& session, core::Party& party);
[[nodiscard]] std::optional<core::Party> findParty(Session& session, core::PartyId id);
/// Everyone who has this normalised contact (E.164 or e-mail): one number may belong to several people.
[[nodiscard]] QList<core::PartyId> findPartiesByContact(Session& session, const QString& normalized);
/// Remembers when a party was last in touch; type-ahead shows the latest first.
void touchParty(Session& session, core::PartyId id, core::Instant at);
/// Type-ahead over name words (each a prefix, any order, accents ignored), last digits of a phone (≥ 2), e-mail
/// prefix, document prefix or a whole case number; who was in touch last comes first.
[[nodiscard]] QList<core::PartySuggestion> suggestParties(Session& session, const QString& typed, int limit);

} // namespace store
