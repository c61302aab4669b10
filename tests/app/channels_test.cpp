#include "app/channels.h"

#include "app/secrets.h"
#include "commanddesk.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using commandtest::CommandDesk;
using support::valueOf;

namespace {

QJsonObject json(const char* text) { return QJsonDocument::fromJson(text).object(); }

constexpr auto kReal =
    R"({"mail": {"kind": "smtp", "from": "casos@hogar.example", "name": "Hogar", "host": "mail.hogar.example",
    "port": 587, "security": "starttls", "user": "casos"},
    "sms": {"kind": "kannel", "url": "http://127.0.0.1:13013/cgi-bin/sendsms", "user": "pqr", "sender": "890123"}})";

QStringList wrong(const char* text) {
    QStringList found;
    const auto read = app::channelsFromJson(json(text));
    if (!read)
        for (const core::FieldError& each : read.error().fields)
            found << each.field + u':' + each.rule;
    return found;
}

} // namespace

TEST_CASE("channels are folders until they are set up, and come back as they were saved, by administrators only") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    CHECK(valueOf(app::readChannels(desk.session())) == app::ChannelSettings{});
    const app::ChannelSettings settings = valueOf(app::channelsFromJson(json(kReal)));
    CHECK(settings.smtp.port == 587);
    CHECK(valueOf(app::channelsFromJson(app::toJson(settings))) == settings);
    const auto denied = app::saveChannels(desk.session(), desk.clock, desk.ana, settings, u"test"_s);
    CHECK(denied.error().code == core::ErrorCode::Denied);
    CHECK(app::saveChannels(desk.session(), desk.clock, desk.administrator, settings, u"test"_s));
    CHECK(valueOf(app::readChannels(desk.session())) == settings);
}

TEST_CASE("one channel is saved alone, and not over what somebody else set meanwhile") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto save = [&](app::Channel channel, const app::ChannelSettings& wanted, const app::ChannelSettings& from,
                          const core::User& actor) {
        return app::saveChannel(desk.session(), desk.clock, actor, channel, wanted, from, u"test"_s);
    };
    const app::ChannelSettings none;
    const app::ChannelSettings real = valueOf(app::channelsFromJson(json(kReal)));
    CHECK(save(app::Channel::Mail, real, none, desk.ana).error().code == core::ErrorCode::Denied);
    const auto mail = valueOf(save(app::Channel::Mail, real, none, desk.supervisor));
    CHECK(mail.smtp == real.smtp);
    CHECK(mail.sms == app::ChannelSettings::Sms::Folder);
    CHECK(valueOf(app::readChannels(desk.session())) == mail);
    // Another channel was begun before that and is none of its business.
    CHECK(valueOf(save(app::Channel::Sms, real, none, desk.supervisor)) == real);
    app::ChannelSettings other = real;
    other.smtp.port = 2525;
    const auto late = save(app::Channel::Mail, other, none, desk.supervisor);
    CHECK(late.error().rule == u"channel.changed");
    CHECK(valueOf(app::readChannels(desk.session())) == real);
    CHECK(valueOf(save(app::Channel::Mail, other, real, desk.supervisor)).smtp.port == 2525);
    app::ChannelSettings door = other;
    door.kannel.receipts = QUrl(u"http://127.0.0.1:8410/receipt"_s);
    const auto opened = valueOf(save(app::Channel::Door, door, other, desk.supervisor));
    CHECK(opened.kannel.url == real.kannel.url);
    CHECK(valueOf(save(app::Channel::Sms, none, opened, desk.supervisor)).kannel.receipts == door.kannel.receipts);
}

TEST_CASE("settings that could not work are refused where they are wrong") {
    CHECK(wrong(R"({"mail": {"kind": "pigeon"}})") == QStringList{u"mail.kind:code"_s});
    CHECK(wrong(R"({"mail": {"kind": "smtp", "from": "casos", "host": "mail.example", "port": 25}})") ==
          QStringList{u"mail.from:address"_s});
    CHECK(wrong(R"({"mail": {"kind": "smtp", "from": "a@b.example", "host": "mail.example", "port": "25"}})") ==
          QStringList{u"mail.port:type"_s});
    CHECK(wrong(R"({"mail": {"kind": "smtp", "from": "a@b.example", "host": "mail.example", "port": 25,
                             "security": "loopback"}})") == QStringList{u"mail.security:loopback"_s});
    CHECK(wrong(R"({"sms": {"kind": "kannel", "url": "nowhere"}})") == QStringList{u"sms.url:gateway"_s});
    CHECK(wrong(R"({"sms": {"kind": "folder", "receipts": "8410"}})") == QStringList{u"sms.receipts:receipts"_s});
    CHECK(wrong(R"({"inbox": {"host": "a b", "port": 70000}})") ==
          QStringList{u"inbox.host:host"_s, u"inbox.port:port"_s, u"inbox.user:required"_s});
}

TEST_CASE("passwords are kept sealed, for their owner only") {
    const QTemporaryDir folder;
    app::Secrets secrets(folder.filePath(u"secrets"_s));
    CHECK(valueOf(secrets.read()).isEmpty());
    CHECK(secrets.keep(u"mail"_s, u"contraseña ñandú"_s));
    CHECK(secrets.keep(u"sms"_s, u"otra"_s));
    CHECK(valueOf(secrets.read()) ==
          QHash<QString, QString>{{u"mail"_s, u"contraseña ñandú"_s}, {u"sms"_s, u"otra"_s}});
    CHECK(secrets.keep(u"sms"_s, {}));
    CHECK(valueOf(secrets.read()).size() == 1);
    for (const QString& name : {u"secrets.key"_s, u"secrets.sealed"_s}) {
        QFile file(folder.filePath(u"secrets/"_s + name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("contrase"));
        CHECK((file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    }
    QFile sealed(folder.filePath(u"secrets/secrets.sealed"_s));
    REQUIRE(sealed.open(QIODevice::ReadWrite));
    sealed.seek(30);
    sealed.putChar('x');
    sealed.close();
    CHECK(secrets.read().error().rule == u"secrets.unreadable"_s);
}

TEST_CASE("a plain gateway is set up by its own words, and its key stays out of the store") {
    constexpr auto plain = R"({"sms": {"kind": "http", "url": "https://sms.example/v1/send", "form": "json",
        "fields": "to={{to}}&message={{text}}&from=Hogar%20%26%20Co&id={{reference}}", "authorization": "Bearer",
        "accepted": "\"status\":\\s*\"ok\"", "receipts": "http://127.0.0.1:8410/receipt"}})";
    const app::ChannelSettings settings = valueOf(app::channelsFromJson(json(plain)));
    CHECK(settings.sms == app::ChannelSettings::Sms::Http);
    const QList<std::pair<QString, QString>> fields{{u"to"_s, u"{{to}}"_s},
                                                    {u"message"_s, u"{{text}}"_s},
                                                    {u"from"_s, u"Hogar & Co"_s},
                                                    {u"id"_s, u"{{reference}}"_s}};
    CHECK(settings.http.fields == fields);
    CHECK(settings.kannel.receipts.port() == 8410);
    CHECK(valueOf(app::channelsFromJson(app::toJson(settings))) == settings);
    CHECK_FALSE(app::makeChannels(settings, {}, {}).sms); // left to a computer that has the key
    CHECK(app::makeChannels(settings, {}, {{u"sms"_s, u"clave"_s}}).sms);
    CHECK(app::makeChannels(settings, {}, {}).hasSmsReceipts);
    app::ChannelSettings unnamed = settings;
    unnamed.http.fields.removeLast(); // a receipt could not name the message
    CHECK_FALSE(app::makeChannels(unnamed, {}, {}).hasSmsReceipts);
    CHECK(wrong(R"({"sms": {"kind": "http", "url": "http://sms.example/", "fields": "to={{to}}",
        "authorization": "Bearer clave", "accepted": "("}})") ==
          QStringList{u"sms.url:secure_url"_s, u"sms.fields:gateway_fields"_s, u"sms.accepted:pattern"_s,
                      u"sms.authorization:one_word"_s});
}
