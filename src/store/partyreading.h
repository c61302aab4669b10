#pragma once

#include "core/party.h"
#include "store/statement.h"

namespace store {

/// A person asked for and not waited for yet; private to the store.
class PartyReading {
public:
    PartyReading(Session& session, core::PartyId id);
    [[nodiscard]] std::optional<core::Party> read();

private:
    core::PartyId m_id;
    Statement m_party;
    Statement m_contacts;
};

} // namespace store
