#include "app/mailroom.h"
#include "app/secrets.h"
#include "cli/onverb.h"
#include "cli/password.h"
#include "cli/words.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct ChannelOptions {
    QString file;
    QString channel;
    QString passwordFile;
};

Exit show(Desk& desk, Output& output, const ChannelOptions&) {
    const auto settings = app::readChannels(desk.session());
    if (!settings)
        return output.refuse(settings.error());
    const QJsonObject json = app::toJson(*settings);
    if (output.isJson())
        output.json(json);
    else
        output.text(QString::fromUtf8(QJsonDocument(json).toJson()));
    output.message(Words::tr("Messages of the kind folder are written to %1")
                       .arg(app::usualPlaces(desk.session().uri()).messageFolder));
    return Exit::Done;
}

Exit set(Desk& desk, Output& output, const ChannelOptions& options) {
    QFile file(options.file);
    if (!file.open(QIODevice::ReadOnly))
        return output.refuse({core::ErrorCode::NotFound, u"file.unreadable"_s, options.file, {}});
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return output.refuse({core::ErrorCode::Invalid, u"file.no_json"_s, options.file, {}});
    const auto saved = app::channelsFromJson(document.object()).and_then([&](const app::ChannelSettings& settings) {
        return app::saveChannels(desk.session(), desk.clock(), desk.actor(), settings, desk.origin());
    });
    if (!saved)
        return output.refuse(saved.error());
    output.message(Words::tr("The channels are set. Passwords: reparoctl channel password mail"));
    return Exit::Done;
}

Exit setPassword(Desk& desk, Output& output, const ChannelOptions& options) {
    const auto given =
        readPasswords(options.passwordFile, {Words::tr("Password of the channel %1").arg(options.channel)});
    if (!given)
        return output.refuse(given.error());
    if (const auto kept =
            app::Secrets(app::usualPlaces(desk.session().uri()).secretsFolder).keep(options.channel, given->first());
        !kept)
        return output.refuse(kept.error());
    output.message(
        Words::tr("Kept on this machine, sealed, in %1").arg(app::usualPlaces(desk.session().uri()).secretsFolder));
    return Exit::Done;
}

Exit test(Desk& desk, Output& output, const ChannelOptions&) {
    auto channels = app::channelsOf(desk.session(), app::usualPlaces(desk.session().uri()));
    if (!channels)
        return output.refuse(channels.error());
    if (!channels->mail)
        return output.refuse({core::ErrorCode::Refused, u"channel.no_password"_s, u"mail"_s, {}});
    const messaging::SendOutcome outcome = channels->mail->check({});
    if (output.isJson())
        output.json({{u"channel"_s, u"mail"_s},
                     {u"delivery"_s, core::toCode(outcome.delivery)},
                     {u"fault"_s, core::toCode(outcome.fault)},
                     {u"reply"_s, outcome.reply},
                     {u"sentence"_s, outcome.sentence}});
    else if (outcome.delivery == messaging::Delivery::Accepted)
        output.message(Words::tr("Mail can be sent."));
    else
        output.message(Words::tr("Mail can't be sent (%1). %2").arg(core::toCode(outcome.fault), outcome.sentence));
    return outcome.delivery == messaging::Delivery::Accepted ? Exit::Done : Exit::Refused;
}

using Body = Exit (*)(Desk&, Output&, const ChannelOptions&);

CLI::App& addChannelVerb(Program& program, CLI::App& group, const char* name, const QString& help,
                         const std::shared_ptr<ChannelOptions>& options, Body body) {
    CLI::App& verb = addVerb(group, name, help);
    onVerb(program, verb, options, body);
    return verb;
}

} // namespace

void addChannelVerbs(Program& program) {
    CLI::App& group =
        addVerb(program.app, "channel", Words::tr("How messages leave: mail server, SMS gateway, folder"));
    group.require_subcommand(1);
    const auto options = std::make_shared<ChannelOptions>();
    addChannelVerb(program, group, "show", Words::tr("What is set, without passwords"), options, show);
    CLI::App& setting = addChannelVerb(program, group, "set", Words::tr("Take the settings of a file"), options, set);
    addText(setting, "file", options->file, Words::tr("JSON, as channel show prints it"))
        ->required()
        ->type_name("FILE");
    CLI::App& locking =
        addChannelVerb(program, group, "password", Words::tr("Keep a password on this machine"), options, setPassword);
    addCode(locking, "channel", options->channel, {u"mail"_s, u"sms"_s, u"inbox"_s, u"door"_s},
            Words::tr("Of which channel"))->required();
    addText(locking, "--password-file", options->passwordFile, Words::tr("Take the password from a file, - = stdin"));
    addChannelVerb(program, group, "test", Words::tr("Whether mail could be sent now, and what fails"), options, test);
}

} // namespace cli
