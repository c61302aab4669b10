#include "app/channels.h"

#include "app/gatewayjson.h"
#include "core/permissions.h"
#include "messaging/foldertransport.h"
#include "messaging/httprequest.h"
#include "messaging/mailaddress.h"
#include "messaging/smtptransport.h"
#include "store/changelog.h"
#include "store/settingtable.h"
#include "store/unitofwork.h"
#include <QJsonDocument>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

const QString kSetting = QStringLiteral("channels");
/// A try ends well within the lease of the outbox (sender.cpp).
constexpr messaging::SmtpTimeouts kSmtpTimeouts{15s, 30s, 100s};
const QString kNobody = QStringLiteral("reparo@localhost.localdomain");

template <class E>
using Names = QList<std::pair<QString, E>>;

const Names<ChannelSettings::Mail> kMailKinds{{u"folder"_s, ChannelSettings::Mail::Folder},
                                              {u"smtp"_s, ChannelSettings::Mail::Smtp}};
const Names<ChannelSettings::Sms> kSmsKinds{{u"folder"_s, ChannelSettings::Sms::Folder},
                                            {u"kannel"_s, ChannelSettings::Sms::Kannel},
                                            {u"http"_s, ChannelSettings::Sms::Http}};
const Names<messaging::Security> kSecurities{{u"starttls"_s, messaging::Security::StartTls},
                                             {u"tls"_s, messaging::Security::Tls},
                                             {u"loopback"_s, messaging::Security::Loopback}};

template <class E>
QString nameOf(const Names<E>& names, E value) {
    for (const auto& [name, each] : names)
        if (each == value)
            return name;
    Q_UNREACHABLE();
}

/// Reads one object and remembers what is wrong in it.
class Reader {
public:
    Reader(const QJsonObject& json, const QString& path)
        : m_json(json)
        , m_path(path) {}

    [[nodiscard]] QString text(const QString& name) {
        const QJsonValue value = m_json[name];
        if (!value.isUndefined() && !value.isString())
            note(name, u"type"_s);
        return value.toString().trimmed();
    }
    [[nodiscard]] int number(const QString& name) {
        const QJsonValue value = m_json[name];
        if (!value.isUndefined() && !value.isDouble())
            note(name, u"type"_s);
        return value.toInt();
    }
    template <class E>
    [[nodiscard]] E kind(const QString& name, const Names<E>& names) {
        const QString wanted = text(name);
        if (wanted.isEmpty())
            return names.first().second;
        for (const auto& [each, value] : names)
            if (each == wanted)
                return value;
        note(name, u"code"_s);
        return names.first().second;
    }
    /// The first trouble of a field is told.
    void note(const QString& name, const QString& rule) {
        if (std::ranges::find(errors, m_path + name, &core::FieldError::field) == errors.end())
            errors << core::FieldError{m_path + name, rule};
    }

    QList<core::FieldError> errors;

private:
    const QJsonObject m_json; ///< const: reading a value by its name makes none
    QString m_path;
};

/// Names and passwords belong to the machine's secrets, never into the store.
bool isTelling(const QUrl& url) { return !url.userInfo().isEmpty() || url.hasQuery(); }

void checkAccess(Reader& reader, const messaging::ServerAccess& access) {
    if (access.host.isEmpty())
        reader.note(u"host"_s, u"required"_s);
    else if (!messaging::isHostName(access.host))
        reader.note(u"host"_s, u"host"_s);
    else if (access.security == messaging::Security::Loopback && !messaging::isThisMachine(access.host))
        reader.note(u"security"_s, u"loopback"_s);
    if (access.port <= 0 || access.port > 65'535)
        reader.note(u"port"_s, u"port"_s);
}

QList<core::FieldError> readMail(const QJsonObject& json, ChannelSettings& settings) {
    Reader reader(json, u"mail."_s);
    settings.mail = reader.kind(u"kind"_s, kMailKinds);
    settings.from = {reader.text(u"name"_s), reader.text(u"from"_s)};
    settings.smtp.host = reader.text(u"host"_s);
    settings.smtp.port = reader.number(u"port"_s);
    settings.smtp.security = reader.kind(u"security"_s, kSecurities);
    settings.smtp.user = reader.text(u"user"_s);
    settings.smtp.authorityFile = reader.text(u"authorityFile"_s);
    const bool isServer = settings.mail == ChannelSettings::Mail::Smtp;
    if ((isServer || !settings.from.address.isEmpty()) && !messaging::isMailAddress(settings.from.address))
        reader.note(u"from"_s, u"address"_s);
    if (isServer)
        checkAccess(reader, settings.smtp);
    return reader.errors;
}

QList<core::FieldError> readInbox(const QJsonObject& json, ChannelSettings& settings) {
    if (json.isEmpty())
        return {};
    Reader reader(json, u"inbox."_s);
    ChannelSettings::Inbox inbox;
    inbox.access.host = reader.text(u"host"_s);
    inbox.access.port = reader.number(u"port"_s);
    inbox.access.security = reader.kind(u"security"_s, kSecurities);
    inbox.access.user = reader.text(u"user"_s);
    inbox.access.authorityFile = reader.text(u"authorityFile"_s);
    if (const QString mailbox = reader.text(u"mailbox"_s); !mailbox.isEmpty())
        inbox.mailbox = mailbox;
    checkAccess(reader, inbox.access);
    if (inbox.access.user.isEmpty())
        reader.note(u"user"_s, u"required"_s);
    settings.inbox = inbox;
    return reader.errors;
}

QJsonObject inboxJson(const ChannelSettings::Inbox& inbox) {
    return {{u"host"_s, inbox.access.host},
            {u"port"_s, inbox.access.port},
            {u"security"_s, nameOf(kSecurities, inbox.access.security)},
            {u"user"_s, inbox.access.user},
            {u"mailbox"_s, inbox.mailbox},
            {u"authorityFile"_s, inbox.access.authorityFile}};
}

/// Of the door: kept whatever kind the gateway is.
void readReceipts(Reader& reader, ChannelSettings& settings) {
    QUrl& told = settings.kannel.receipts;
    if (const QString receipts = reader.text(u"receipts"_s); !receipts.isEmpty())
        told = QUrl(receipts, QUrl::StrictMode);
    if (!told.isEmpty() &&
        (!told.isValid() || !told.scheme().startsWith(u"http"_s) || told.host().isEmpty() || isTelling(told)))
        reader.note(u"receipts"_s, u"receipts"_s);
}

QList<core::FieldError> readSms(const QJsonObject& json, ChannelSettings& settings) {
    Reader reader(json, u"sms."_s);
    settings.sms = reader.kind(u"kind"_s, kSmsKinds);
    if (settings.sms == ChannelSettings::Sms::Http) {
        settings.http = gatewayFromJson(json);
        for (const core::FieldError& each : gatewayErrors(settings.http))
            reader.note(each.field, each.rule);
        readReceipts(reader, settings);
        return reader.errors;
    }
    settings.kannel.url = QUrl(reader.text(u"url"_s), QUrl::StrictMode);
    settings.kannel.user = reader.text(u"user"_s);
    settings.kannel.sender = reader.text(u"sender"_s);
    settings.kannel.authorityFile = reader.text(u"authorityFile"_s);
    if (settings.sms == ChannelSettings::Sms::Kannel &&
        (!messaging::isUsable(settings.kannel.url) || isTelling(settings.kannel.url)))
        reader.note(u"url"_s, u"gateway"_s);
    readReceipts(reader, settings);
    return reader.errors;
}

/// Both in the open unit of work.
void tell(store::Session& session, const core::Clock& clock, const core::User& actor, const QString& origin) {
    store::Change change{0, clock.now(), actor.id, origin, u"setting"_s, 0, 0, kSetting};
    store::appendChange(session, change);
}

void write(store::Session& session, const core::Clock& clock, const core::User& actor, const ChannelSettings& settings,
           const QString& origin) {
    const QByteArray written = QJsonDocument(toJson(settings)).toJson(QJsonDocument::Compact);
    store::saveSetting(session, kSetting, QString::fromUtf8(written));
    tell(session, clock, actor, origin);
}

} // namespace

core::Result<ChannelSettings> channelsFromJson(const QJsonObject& json) {
    ChannelSettings settings;
    const auto errors = readMail(json[u"mail"_s].toObject(), settings) + readSms(json[u"sms"_s].toObject(), settings) +
                        readInbox(json[u"inbox"_s].toObject(), settings);
    if (!errors.isEmpty())
        return core::invalid(errors);
    return settings;
}

QJsonObject toJson(const ChannelSettings& settings) {
    QJsonObject mail{{u"kind"_s, nameOf(kMailKinds, settings.mail)}};
    if (settings.mail == ChannelSettings::Mail::Smtp)
        mail = {{u"kind"_s, u"smtp"_s},          {u"from"_s, settings.from.address},
                {u"name"_s, settings.from.name}, {u"host"_s, settings.smtp.host},
                {u"port"_s, settings.smtp.port}, {u"security"_s, nameOf(kSecurities, settings.smtp.security)},
                {u"user"_s, settings.smtp.user}, {u"authorityFile"_s, settings.smtp.authorityFile}};
    else if (!settings.from.address.isEmpty())
        mail = {{u"kind"_s, u"folder"_s}, {u"from"_s, settings.from.address}, {u"name"_s, settings.from.name}};
    QJsonObject sms;
    if (settings.sms == ChannelSettings::Sms::Kannel)
        sms = {{u"url"_s, settings.kannel.url.toString()},
               {u"user"_s, settings.kannel.user},
               {u"sender"_s, settings.kannel.sender},
               {u"receipts"_s, settings.kannel.receipts.toString()},
               {u"authorityFile"_s, settings.kannel.authorityFile}};
    else if (settings.sms == ChannelSettings::Sms::Http)
        sms = toJson(settings.http);
    sms[u"kind"_s] = nameOf(kSmsKinds, settings.sms);
    if (settings.sms != ChannelSettings::Sms::Kannel && !settings.kannel.receipts.isEmpty())
        sms[u"receipts"_s] = settings.kannel.receipts.toString();
    QJsonObject json{{u"mail"_s, mail}, {u"sms"_s, sms}};
    if (settings.inbox)
        json[u"inbox"_s] = inboxJson(*settings.inbox);
    return json;
}

core::Result<ChannelSettings> channelsWithin(store::Session& session) {
    return channelsFromJson(QJsonDocument::fromJson(store::loadSettings(session).value(kSetting).toUtf8()).object());
}

core::Result<ChannelSettings> readChannels(store::Session& session) {
    return store::read(session, [&] { return channelsWithin(session); });
}

core::Result<void> saveChannels(store::Session& session, const core::Clock& clock, const core::User& actor,
                                const ChannelSettings& settings, const QString& origin) {
    if (const auto allowed = core::mayDo(actor, core::Verb::ManageAgreements); !allowed)
        return allowed;
    return store::write(session, [&]() -> core::Result<void> {
        write(session, clock, actor, settings, origin);
        return {};
    });
}

core::Result<void> tellOfPassword(store::Session& session, const core::Clock& clock, const core::User& actor,
                                  const QString& origin) {
    return store::write(session, [&]() -> core::Result<void> {
        tell(session, clock, actor, origin);
        return {};
    });
}

ChannelSettings withChannel(const ChannelSettings& one, Channel channel, const ChannelSettings& other) {
    ChannelSettings made = one;
    switch (channel) {
    case Channel::Mail:
        made.mail = other.mail;
        made.from = other.from;
        made.smtp = other.smtp;
        break;
    case Channel::Sms:
        made.sms = other.sms;
        made.kannel = other.kannel;
        made.http = other.http;
        made.kannel.receipts = one.kannel.receipts;
        break;
    case Channel::Inbox:
        made.inbox = other.inbox;
        break;
    case Channel::Door:
        made.kannel.receipts = other.kannel.receipts;
        break;
    }
    return made;
}

core::Result<ChannelSettings> saveChannel(store::Session& session, const core::Clock& clock, const core::User& actor,
                                          Channel channel, const ChannelSettings& wanted, const ChannelSettings& from,
                                          const QString& origin) {
    if (const auto allowed = core::mayDo(actor, core::Verb::ManageAgreements); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::write(session, [&]() -> core::Result<ChannelSettings> {
        const auto stored = channelsWithin(session);
        if (!stored)
            return stored;
        if (withChannel(*stored, channel, from) != *stored)
            return core::fail(core::ErrorCode::Conflict, u"channel.changed"_s);
        // As it comes back from the store.
        return channelsFromJson(toJson(withChannel(*stored, channel, wanted))).map([&](const ChannelSettings& made) {
            write(session, clock, actor, made, origin);
            return made;
        });
    });
}

messaging::MailAddress senderOf(const ChannelSettings& settings) {
    messaging::MailAddress from = settings.from;
    if (settings.mail == ChannelSettings::Mail::Folder && from.address.isEmpty())
        from.address = kNobody;
    return from;
}

Channels makeChannels(const ChannelSettings& settings, const QString& folder,
                      const QHash<QString, QString>& passwords) {
    Channels channels;
    channels.from = senderOf(settings);
    if (settings.mail == ChannelSettings::Mail::Smtp) {
        messaging::ServerAccess access = settings.smtp;
        access.password = passwords.value(u"mail"_s);
        if (access.user.isEmpty() || !access.password.isEmpty())
            channels.mail = std::make_unique<messaging::SmtpTransport>(
                access, messaging::domainOf(settings.from.address), kSmtpTimeouts);
    } else {
        channels.mail = std::make_unique<messaging::FolderMailTransport>(folder);
    }
    const bool canTell = settings.sms == ChannelSettings::Sms::Kannel ||
                         (settings.sms == ChannelSettings::Sms::Http && tellsReference(settings.http));
    channels.hasSmsReceipts = canTell && !settings.kannel.receipts.isEmpty();
    if (settings.sms == ChannelSettings::Sms::Kannel) {
        messaging::KannelSettings kannel = settings.kannel;
        kannel.password = passwords.value(u"sms"_s);
        if (kannel.user.isEmpty() || !kannel.password.isEmpty())
            channels.sms = std::make_unique<messaging::KannelTransport>(kannel);
    } else if (settings.sms == ChannelSettings::Sms::Http) {
        const QString password = passwords.value(u"sms"_s);
        if (!needsPassword(settings.http) || !password.isEmpty())
            channels.sms = std::make_unique<messaging::HttpGateway>(signedIn(settings.http, password));
    } else {
        channels.sms = std::make_unique<messaging::FolderSmsTransport>(folder);
    }
    return channels;
}

} // namespace app
