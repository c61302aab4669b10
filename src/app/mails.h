#pragma once

#include "core/incoming.h"
#include "core/user.h"
#include "messaging/incomingmail.h"
#include "store/incomingtable.h"

namespace messaging {
class MailParser;
}

/// What a person sees of the mail that came in: whoever reads all cases. Placing it: app::AttachMail and the like.
namespace app {

/// Newest first, 500 at most; of one state, or all.
[[nodiscard]] core::Result<QList<core::Incoming>> readMails(store::Session& session, const core::User& reader,
                                                            std::optional<core::MailState> state);
[[nodiscard]] core::Result<store::IncomingFigures> readMailFigures(store::Session& session, const core::User& reader);

/// A mail as it may be shown.
struct MailDetail {
    core::Incoming mail;
    messaging::IncomingMail read;
};
/// NotFound "mail.unknown"; Internal "mail_parser".
[[nodiscard]] core::Result<MailDetail> readMail(store::Session& session, const core::User& reader, core::IncomingId id,
                                                messaging::MailParser& parser);
/// As it came.
[[nodiscard]] core::Result<QByteArray> readMailOriginal(store::Session& session, const core::User& reader,
                                                        core::IncomingId id);
/// The bytes of an attachment; NotFound "no_part", Refused "part_unreadable".
[[nodiscard]] core::Result<QByteArray> readMailPart(store::Session& session, const core::User& reader,
                                                    core::IncomingId id, int part, messaging::MailParser& parser);

} // namespace app
