#pragma once

#include "app/work.h"

namespace app {

/// "Undo send" is only this: whatever happens to the program, the message goes then (reliability.md §8.2).
inline constexpr core::Duration kHold = std::chrono::seconds(10);

/// Puts what a person wrote to the customer into the outbox, in the open unit of work. `subject` and `history` are the
/// case as it is now. Refused "send_message.no_customer", ".no_channel" (no way to reach them is known), ".no_address"
/// (not by this medium), ".no_consent" (text messages), ".not_resolved" (an answer before there is one),
/// ".not_an_answer" (only an answer closes a case); Invalid "address", "subject", "body"; Denied.
[[nodiscard]] core::Result<core::Outgoing> orderMessage(const Work& work, const core::Case& subject,
                                                        const QList<core::CaseEvent>& history,
                                                        const CustomerMessage& message);

} // namespace app
