#pragma once

#include "core/channelhealth.h"
#include "core/clock.h"
#include "core/result.h"
#include "messaging/transport.h"
#include "store/session.h"

/// Writes down how the channels fare (store/channelhealthtable.h), for every desk to see.
namespace app {

/// What a process found out of a channel as a whole.
struct ChannelNews {
    core::PostChannel channel{};
    bool works = true;
    QString fault = {};    ///< why not
    QString sentence = {}; ///< the server's own words
};

/// In a unit of work of its own, and only what is news: an outage begins, has failed once more, or ends; while all is
/// well, that it was so within the last minute. Whoever looks at the change log learns of beginning and end.
[[nodiscard]] core::Result<void> noteChannel(store::Session& session, const core::Clock& clock, const QString& holder,
                                             const ChannelNews& news);

/// What one try tells of its channel: an answer about the message is one of a server that works. Nothing when the try
/// tells nothing.
[[nodiscard]] std::optional<ChannelNews> newsOf(core::PostChannel channel, const messaging::SendOutcome& outcome);
/// The same of a look into the mailbox; nothing when the error was of the store or of one mail.
[[nodiscard]] std::optional<ChannelNews> newsOfInbox(const std::optional<core::Error>& error);

} // namespace app
