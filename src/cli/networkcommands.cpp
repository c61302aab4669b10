#include "app/directory.h"
#include "cli/onverb.h"
#include "cli/words.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct NetworkOptions {
    QString code;
    std::optional<std::string> email, phone, language, territory;
    std::optional<int> capacity;
};

QJsonObject described(const core::NetworkMember& member, const core::NetworkProfile& profile) {
    return {{u"code"_s, member.code},
            {u"name"_s, member.name},
            {u"active"_s, member.isActive},
            {u"email"_s, profile.email},
            {u"phone"_s, profile.phone},
            {u"language"_s, profile.language},
            {u"territory"_s, profile.territory},
            {u"capacity"_s, profile.capacity},
            {u"version"_s, profile.version}};
}

Exit list(Desk& desk, Output& output, const NetworkOptions&) {
    QList<QStringList> rows;
    for (const core::NetworkMember& each : desk.company().catalogue.networkMembers) {
        const auto profile = app::readNetworkProfile(desk.session(), desk.actor(), each.id);
        if (!profile)
            return output.refuse(profile.error());
        if (output.isJson())
            output.json(described(each, *profile));
        rows << QStringList{each.code, profile->email, profile->phone, profile->territory, each.name};
    }
    if (!output.isJson())
        output.text(
            table({Words::tr("Code"), Words::tr("Mail"), Words::tr("Phone"), Words::tr("Territory"), Words::tr("Name")},
                  rows));
    return Exit::Done;
}

core::Result<const core::NetworkMember*> find(Desk& desk, const QString& code) {
    const core::NetworkMember* member = desk.company().catalogue.findNetworkMember(code);
    if (!member)
        return core::fail(core::ErrorCode::NotFound, u"network_member.unknown"_s, code);
    return member;
}

void change(core::NetworkProfile& profile, const NetworkOptions& options) {
    const auto take = [](QString& field, const std::optional<std::string>& given) {
        if (given)
            field = QString::fromStdString(*given);
    };
    take(profile.email, options.email);
    take(profile.phone, options.phone);
    take(profile.language, options.language);
    take(profile.territory, options.territory);
    profile.capacity = options.capacity.value_or(profile.capacity);
}

Exit set(Desk& desk, Output& output, const NetworkOptions& options) {
    const auto member = find(desk, options.code);
    if (!member)
        return output.refuse(member.error());
    const auto saved = app::readNetworkProfile(desk.session(), desk.actor(), (*member)->id)
                           .and_then([&](core::NetworkProfile profile) {
                               change(profile, options);
                               return app::saveNetworkProfile(desk.session(), desk.clock(), desk.actor(),
                                                              desk.company(), profile, desk.origin());
                           });
    if (!saved)
        return output.refuse(saved.error());
    if (output.isJson())
        output.json(described(**member, *saved));
    else
        output.message(Words::tr("%1 is reached by: %2").arg((*member)->name, saved->email + u" "_s + saved->phone));
    return Exit::Done;
}

using Body = Exit (*)(Desk&, Output&, const NetworkOptions&);

CLI::App& addNetworkVerb(Program& program, CLI::App& group, const char* name, const QString& help,
                         const std::shared_ptr<NetworkOptions>& options, Body body) {
    CLI::App& verb = addVerb(group, name, help);
    onVerb(program, verb, options, body);
    return verb;
}

} // namespace

void addNetworkVerbs(Program& program) {
    CLI::App& group = addVerb(program.app, "network", Words::tr("How network members are reached"));
    group.require_subcommand(1);
    const auto options = std::make_shared<NetworkOptions>();
    addNetworkVerb(program, group, "list", Words::tr("All members"), options, list);
    CLI::App& setting =
        addNetworkVerb(program, group, "set", Words::tr("Change what is given, keep the rest"), options, set);
    addText(setting, "code", options->code, Words::tr("Of the member"))->required()->type_name("CODE");
    setting.add_option("--email", options->email, Words::tr("Address for the full case").toStdString());
    setting.add_option("--phone", options->phone, Words::tr("Mobile number for text messages").toStdString());
    setting.add_option("--language", options->language,
                       Words::tr("es or en; of what is written to them").toStdString());
    setting.add_option("--territory", options->territory, Words::tr("Where they work, in words").toStdString());
    setting.add_option("--capacity", options->capacity, Words::tr("Open cases at once; 0 = no limit").toStdString());
}

} // namespace cli
