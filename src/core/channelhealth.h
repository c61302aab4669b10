#pragma once

#include "core/codes.h"
#include "core/instant.h"
#include <QString>
#include <array>
#include <optional>

namespace core {

/// A way by which messages leave or come, as a whole: its server and its settings.
enum class PostChannel { Mail, Sms, Inbox };

template <>
struct Codes<PostChannel> {
    static constexpr std::array<std::pair<PostChannel, const char*>, 3> table{
        {{PostChannel::Mail, "mail"}, {PostChannel::Sms, "sms"}, {PostChannel::Inbox, "inbox"}}};
};

/// How a channel fares, by what the process that holds it found last.
struct ChannelHealth {
    PostChannel channel = PostChannel::Mail;
    std::optional<Instant> failingSince; ///< nothing: it works
    Instant triedAt;                     ///< last written down: while it works not oftener than once a minute
    std::optional<Instant> lastSuccessAt;
    QString fault;    ///< code of messaging::Fault, or the rule of the mailbox's error; empty while it works
    QString sentence; ///< the server's own words, 500 letters at most
    int failures = 0; ///< tries that failed since
    QString holder;   ///< the process that tried, as the change log names it

    [[nodiscard]] bool isFailing() const { return failingSince.has_value(); }
    bool operator==(const ChannelHealth&) const = default;
};

} // namespace core
