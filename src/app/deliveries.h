#pragma once

#include "app/bus.h"
#include <functional>

/// Evidence that customers have what people wrote to them, in the same unit of work as the state of the message.
namespace app {

/// Whether the customer has it: a mail that was taken on, a text message that is on the phone, or that was taken on
/// where no gateway tells more. What a rule wrote never counts (domain.md, clocks, rule 5).
[[nodiscard]] bool isInHands(const core::Outgoing& message, bool hasSmsReceipts);

/// Records that the customer has the message when `finish`, which writes its state, says that this is news. The state
/// is kept even where the case takes no more events: what has left must never be sent again.
[[nodiscard]] core::Result<void> keepDelivery(store::Session& session, Bus& bus, const core::Outgoing& message,
                                              const std::function<bool()>& finish);

/// Tells the owner of its case that this message will not arrive as it is. Inside a unit of work.
void tellOfFailure(store::Session& session, const Company& company, core::Instant now, const core::Outgoing& message);

/// What a gateway tells of a message, by our reference.
struct DeliveryNews {
    QString reference;
    core::OutgoingState state = core::OutgoingState::Delivered;
    core::Instant at;
    QString fault;
    QString sentence;
};
/// False when it says nothing new, or nothing of ours.
[[nodiscard]] core::Result<bool> takeReceipt(store::Session& session, Bus& bus, const DeliveryNews& news);

} // namespace app
