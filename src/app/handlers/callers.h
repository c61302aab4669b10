#pragma once

#include "app/work.h"
#include "core/party.h"

namespace app::handlers {

/// Who buys and who uses; absent when nobody is known.
struct Callers {
    std::optional<core::Party> customer;
    std::optional<core::Party> consumer; ///< the customer himself when nobody else was named

    [[nodiscard]] core::PartyId customerId() const { return customer ? customer->id : core::PartyId(); }
    [[nodiscard]] core::PartyId consumerId() const { return consumer ? consumer->id : core::PartyId(); }
    /// Each person once.
    [[nodiscard]] QList<core::Party> people() const;
};

/// The people of an intake: given by id, recognised by a normalised phone or e-mail, or made. Nobody is ever guessed:
/// of several who share a contact, or of one with another name, only an exact name (case and accents apart) decides.
/// Invalid when an id is unknown. `known` is the record of command.customer.
[[nodiscard]] core::Result<Callers> findCallers(Work& work, const LogCase& command,
                                                const std::optional<core::Party>& known, ChangeSet& changes);

} // namespace app::handlers
