#pragma once

#include "core/outgoing.h"
#include "messaging/loopbrake.h"
#include "store/session.h"

/// What keeps automatic mail from becoming a storm (reliability.md §8.4).
namespace app {

/// Mail to an address that came back: for so long nothing automatic goes there.
constexpr core::Duration kBounceBlock = std::chrono::hours(24 * 60);

/// Whether one more automatic mail may go to this address for this case; nothing when it may. Inside a unit of work.
[[nodiscard]] std::optional<messaging::NoAnswer> whyNoAutomaticMail(store::Session& session, const QString& address,
                                                                    core::CaseId id, core::Purpose purpose,
                                                                    core::Instant now);

} // namespace app
