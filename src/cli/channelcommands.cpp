#include "app/channelwords.h"
#include "app/mailroom.h"
#include "app/wording.h"
#include "cli/channeltests.h"
#include "cli/onverb.h"
#include "cli/password.h"
#include "cli/words.h"
#include "core/permissions.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

app::Secrets secretsOf(Desk& desk) {
    const app::MailroomPlaces places = app::usualPlaces(desk.session().uri());
    return app::Secrets(places.secretsFolder, places.keyring);
}

Exit show(Desk& desk, Output& output, const ChannelOptions&) {
    if (const auto allowed = core::mayDo(desk.actor(), core::Verb::ManageAgreements); !allowed)
        return output.refuse(allowed.error());
    const auto settings = app::readChannels(desk.session());
    if (!settings)
        return output.refuse(settings.error());
    QJsonObject json = app::toJson(*settings);
    QJsonObject passwords;
    QStringList lines;
    for (const app::Channel each : core::allValues<app::Channel>()) {
        const auto place = secretsOf(desk).placeOf(core::toCode(each));
        if (!place)
            return output.refuse(place.error());
        passwords[core::toCode(each)] = core::toCode(*place);
        lines << Words::tr("%1: password %2").arg(app::channelText(each), app::placeText(*place));
    }
    if (output.isJson()) {
        json[u"passwords"_s] = passwords;
        output.json(json);
    } else {
        output.text(QString::fromUtf8(QJsonDocument(json).toJson()));
    }
    for (const QString& each : lines)
        output.message(each);
    output.message(Words::tr("Messages of the kind folder are written to %1")
                       .arg(app::usualPlaces(desk.session().uri()).messageFolder));
    return Exit::Done;
}

Exit set(Desk& desk, Output& output, const ChannelOptions& options) {
    const auto saved = channelsOfFile(options.file).and_then([&](const app::ChannelSettings& settings) {
        return app::saveChannels(desk.session(), desk.clock(), desk.actor(), settings, desk.origin());
    });
    if (!saved)
        return output.refuse(saved.error());
    output.message(Words::tr("The channels are set. Passwords: reparoctl channel password mail"));
    return Exit::Done;
}

Exit setPassword(Desk& desk, Output& output, const ChannelOptions& options) {
    if (const auto allowed = core::mayDo(desk.actor(), core::Verb::ManageAgreements); !allowed)
        return output.refuse(allowed.error());
    const auto given =
        readPasswords(options.passwordFile, {Words::tr("Password of the channel %1").arg(options.channel)});
    if (!given)
        return output.refuse(given.error());
    const auto place = core::fromCode<app::SecretPlace>(options.place).value_or(app::SecretPlace::Keyring);
    const auto kept = secretsOf(desk).keep(options.channel, given->first(), place);
    if (!kept)
        return output.refuse(kept.error());
    if (const auto told = app::tellOfPassword(desk.session(), desk.clock(), desk.actor(), desk.origin()); !told)
        return output.refuse(told.error());
    if (output.isJson())
        output.json({{u"channel"_s, options.channel},
                     {u"password"_s, core::toCode(kept->place)},
                     {u"trouble"_s, kept->trouble.rule}});
    output.message(Words::tr("The password is %1.").arg(app::placeText(kept->place)));
    if (!kept->trouble.rule.isEmpty())
        output.message(app::describe(kept->trouble));
    return Exit::Done;
}

using Body = Exit (*)(Desk&, Output&, const ChannelOptions&);

CLI::App& addChannelVerb(Program& program, CLI::App& group, const char* name, const QString& help,
                         const std::shared_ptr<ChannelOptions>& options, Body body) {
    CLI::App& verb = addVerb(group, name, help);
    onVerb(program, verb, options, body);
    return verb;
}

void addPasswordVerb(Program& program, CLI::App& group, const std::shared_ptr<ChannelOptions>& options) {
    CLI::App& verb =
        addChannelVerb(program, group, "password", Words::tr("Keep a password on this machine"), options, setPassword);
    addCode(verb, "channel", options->channel, codesOf<app::Channel>(), Words::tr("Of which channel"))->required();
    addText(verb, "--password-file", options->passwordFile, Words::tr("Take the password from a file, - = stdin"));
    addCode(verb, "--in", options->place, {u"keyring"_s, u"file"_s},
            Words::tr("Where to keep it: the keyring, else a sealed file; file for an agent outside of a session"));
}

void addTestVerb(Program& program, CLI::App& group, const std::shared_ptr<ChannelOptions>& options) {
    CLI::App& verb = addChannelVerb(program, group, "test",
                                    Words::tr("Step by step whether a channel works now, and what to do if not"),
                                    options, testChannels);
    addCode(verb, "channel", options->channel, codesOf<app::Channel>(),
            Words::tr("Of which channel; without one all that are set up"));
    addText(verb, "--settings", options->file, Words::tr("Test these settings, which are not saved"))
        ->type_name("FILE");
    addText(verb, "--password-file", options->passwordFile, Words::tr("Take the password from a file, - = stdin"));
    addText(verb, "--send-to", options->sendTo,
            Words::tr("Send one message that says it is a test to this address of your own (mail, sms)"));
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
    addPasswordVerb(program, group, options);
    addTestVerb(program, group, options);
}

} // namespace cli
