#pragma once

#include "app/work.h"

namespace app {

/// "Undo send" is only this: whatever happens to the program, the message goes then (reliability.md §8.2).
inline constexpr core::Duration kHold = std::chrono::seconds(10);
/// All files of one mail, in bytes: servers commonly take 25 MB, a third of which is how bytes travel in mail.
inline constexpr qint64 kLargestMail = 18 * 1024 * 1024;

/// Puts what a person wrote to the customer into the outbox, in the open unit of work. `subject` and `history` are the
/// case as it is now. Refused "send_message.no_customer", ".no_channel" (no way to reach them is known), ".no_address"
/// (not by this medium), ".no_consent" (text messages), ".not_resolved" (an answer before there is one),
/// ".not_an_answer" (only an answer closes a case), ".files_by_mail" (files go with mail only), ".files_too_large"
/// (kLargestMail); NotFound "case_file.unknown" (not of this case, or taken back); Invalid "address", "subject",
/// "body"; Denied.
[[nodiscard]] core::Result<core::Outgoing> orderMessage(const Work& work, const core::Case& subject,
                                                        const QList<core::CaseEvent>& history,
                                                        const CustomerMessage& message);

} // namespace app
