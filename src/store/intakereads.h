#pragma once

#include "core/party.h"
#include "store/session.h"

namespace store {

/// What an intake must know before it writes anything.
struct IntakeGround {
    core::CaseId known;                  ///< the case that was logged with this key already; invalid when none
    std::optional<core::Party> customer; ///< absent when unknown or not asked for
};

/// Both asked for at once. An empty key and an invalid id find nothing.
[[nodiscard]] IntakeGround findIntakeGround(Session& session, const QString& key, core::PartyId customer);

} // namespace store
