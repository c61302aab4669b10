#pragma once

#include "core/clock.h"
#include "core/user.h"
#include "store/outboxtable.h"

/// What a person sees of the outbox, and does with what does not go by itself: whoever reads all cases sees it, and of
/// those, claims managers and supervisors act.
namespace app {

/// 500 at most. What is to be done by hand is for whoever carries it out.
[[nodiscard]] core::Result<QList<core::Outgoing>> readOutbox(store::Session& session, const core::User& reader,
                                                             store::OutboxShelf shelf);

/// Sends it again, now: one that failed or waits, or an uncertain one of which the person has found out that it did not
/// arrive. `address` replaces the old one unless it is empty. Refused "message.not_waiting" for one that went or is
/// being sent; Invalid "address".
[[nodiscard]] core::Result<core::Outgoing> retryMessage(store::Session& session, const core::Clock& clock,
                                                        const core::User& actor, core::OutgoingId id,
                                                        const QString& address, const QString& origin);
/// It will not be sent. Refused "message.not_waiting" as above.
[[nodiscard]] core::Result<core::Outgoing> discardMessage(store::Session& session, const core::Clock& clock,
                                                          const core::User& actor, core::OutgoingId id,
                                                          const QString& origin);

} // namespace app
