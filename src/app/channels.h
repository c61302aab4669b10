#pragma once

#include "app/sender.h"
#include "core/user.h"
#include "messaging/kanneltransport.h"
#include "messaging/serveraccess.h"
#include <QJsonObject>

namespace app {

/// How the company's messages leave. Passwords are not among it: they stay on the machine that sends (secrets.h).
struct ChannelSettings {
    enum class Mail { Folder, Smtp };
    enum class Sms { Folder, Kannel };

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
    std::optional<Inbox> inbox; ///< nothing: mail is not fetched

    bool operator==(const ChannelSettings&) const = default;
};

/// {"mail": {"kind": "smtp", "from": "…", "name": "…", "host": "…", "port": 587, "security": "starttls", "user": "…",
/// "authorityFile": "…"}, "sms": {"kind": "kannel", "url": "…", "user": "…", "sender": "…"},
/// "inbox": {"host": "…", "port": 993, "security": "tls", "user": "…", "mailbox": "INBOX", "authorityFile": "…"}}. Invalid
/// with the JSON path.
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

/// Who our mail is from; a made-up address while none is set.
[[nodiscard]] messaging::MailAddress senderOf(const ChannelSettings& settings);

/// Ready to send. `folder` is where messages of the kind Folder go; `passwords` by "mail" and "sms". What needs a
/// password that this machine does not have is left to one that has it.
[[nodiscard]] Channels makeChannels(const ChannelSettings& settings, const QString& folder,
                                    const QHash<QString, QString>& passwords);

} // namespace app
