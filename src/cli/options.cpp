#include "cli/options.h"

#include <CLI/CLI.hpp>

namespace cli {

CLI::Option* addText(CLI::App& verb, const char* names, QString& target, const QString& help) {
    return verb
        .add_option_function<std::string>(
            names, [&target](const std::string& value) { target = QString::fromStdString(value); }, help.toStdString())
        ->type_name("TEXT");
}

CLI::Option* addCode(CLI::App& verb, const char* names, QString& target, const QStringList& codes,
                     const QString& help) {
    std::vector<std::string> known;
    for (const QString& code : codes)
        known.push_back(code.toStdString());
    return addText(verb, names, target, help)
        ->check(CLI::IsMember(known).description(""))
        ->type_name(codes.join(u'|').toStdString());
}

CLI::App& addVerb(CLI::App& parent, const char* name, const QString& help) {
    CLI::App& verb = *parent.add_subcommand(name, help.toStdString());
    // Made before the parent's defaults reach it.
    verb.get_help_ptr()->group(parent.get_help_ptr()->get_group());
    return verb;
}

} // namespace cli
