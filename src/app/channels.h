#pragma once

#include "app/sender.h"
#include "core/user.h"
#include "messaging/httpgateway.h"
#include "messaging/kanneltransport.h"
#include "messaging/serveraccess.h"
#include <QJsonObject>

namespace app {

/// How the company's messages leave. Passwords are not among it: they stay on the machine that sends (secrets.h).
struct ChannelSettings {
    enum class Mail { Folder, Smtp };
    enum class Sms { Folder, Kannel, Http };

    /// The mailbox that mail comes to.
    struct Inbox {
        messaging::ServerAccess access;
        QString mailbox = QStringLiteral("INBOX");

        bool operator==(const Inbox&) const = default;
    };

    Mail mail = Mail::Folder;
    messaging::MailAddress from;
    messaging::ServerAccess smtp;
    Sms sms = Sms::Folder;
    messaging::KannelSettings kannel;
    messaging::HttpGatewaySettings http; ///< its authorization without the password (gatewayjson.h)
    std::optional<Inbox> inbox; ///< nothing: mail is not fetched

    bool operator==(const ChannelSettings&) const = default;
};

/// What can be set up and tested by itself.
enum class Channel {
    Mail,  ///< mail that goes out
    Sms,   ///< text messages
    Inbox, ///< mail that comes in
    Door,  ///< where the gateway for text messages calls us
};

/// {"mail": {"kind": "smtp", "from": "…", "name": "…", "host": "…", "port": 587, "security": "starttls", "user": "…",
/// "authorityFile": "…"}, "sms": {"kind": "kannel", "url": "…", "user": "…", "sender": "…"} or {"kind": "http", …} as in
/// gatewayjson.h,
/// "inbox": {"host": "…", "port": 993, "security": "tls", "user": "…", "mailbox": "INBOX", "authorityFile": "…"}}.
/// Invalid with the JSON path. What a kind does not need is kept where it is of use with another: our address,
/// "receipts".
[[nodiscard]] core::Result<ChannelSettings> channelsFromJson(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const ChannelSettings& settings);

/// What the store holds; the folder for both when nothing was set up.
[[nodiscard]] core::Result<ChannelSettings> readChannels(store::Session& session);
/// The same inside a transaction that is open.
[[nodiscard]] core::Result<ChannelSettings> channelsWithin(store::Session& session);
/// Verb::ManageAgreements: supervisors and administrators.
[[nodiscard]] core::Result<void> saveChannels(store::Session& session, const core::Clock& clock,
                                              const core::User& actor, const ChannelSettings& settings,
                                              const QString& origin);

/// One channel alone: the others stay as they are in the store. Conflict "channel.changed" when it is no longer as it
/// is in `from`, which the person began with.
[[nodiscard]] core::Result<ChannelSettings> saveChannel(store::Session& session, const core::Clock& clock,
                                                        const core::User& actor, Channel channel,
                                                        const ChannelSettings& wanted, const ChannelSettings& from,
                                                        const QString& origin);
/// Says in the change log that a password was kept anew, so that everybody who needs it looks again.
[[nodiscard]] core::Result<void> tellOfPassword(store::Session& session, const core::Clock& clock,
                                                const core::User& actor, const QString& origin);
/// Of `one`, with the channel of the other.
[[nodiscard]] ChannelSettings withChannel(const ChannelSettings& one, Channel channel, const ChannelSettings& other);

/// Who our mail is from; a made-up address while none is set.
[[nodiscard]] messaging::MailAddress senderOf(const ChannelSettings& settings);

/// Ready to send. `folder` is where messages of the kind Folder go; `passwords` by "mail" and "sms". What needs a
/// password that this machine does not have is left to one that has it.
[[nodiscard]] Channels makeChannels(const ChannelSettings& settings, const QString& folder,
                                    const QHash<QString, QString>& passwords);

} // namespace app

namespace core {

template <>
struct Codes<app::Channel> {
    static constexpr std::array<std::pair<app::Channel, const char*>, 4> table{{
        {app::Channel::Mail, "mail"},
        {app::Channel::Sms, "sms"},
        {app::Channel::Inbox, "inbox"},
        {app::Channel::Door, "door"},
    }};
};

} // namespace core
