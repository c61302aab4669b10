#include "cli/completion.h"
#include "cli/manpage.h"
#include "cli/options.h"
#include "cli/words.h"
#include <CLI/CLI.hpp>

namespace cli {

namespace {

struct HelpOptions {
    std::vector<std::string> verbs;
    bool isManual = false;
    bool isCompletion = false;
};

Exit help(const CLI::App& app, const HelpOptions& options) {
    Output output(false);
    if (options.isManual) {
        output.text(QString::fromStdString(manualPage(app)));
        return Exit::Done;
    }
    if (options.isCompletion) {
        output.text(QString::fromStdString(bashCompletion(app)));
        return Exit::Done;
    }
    const CLI::App* verb = &app;
    std::string path = app.get_name();
    for (const std::string& name : options.verbs) {
        const auto below = verb->get_subcommands([&](const CLI::App* each) { return each->get_name() == name; });
        if (below.empty()) {
            output.message(Words::tr("There is no verb %1.").arg(QString::fromStdString(name)));
            return Exit::Usage;
        }
        verb = below.front();
        path += " " + verb->get_name();
    }
    // Not verb->help(): that would answer for the verb at hand, which is "help".
    const std::string text = app.get_formatter()->make_help(verb, path, CLI::AppFormatMode::Normal);
    output.text(QString::fromStdString(text));
    return Exit::Done;
}

} // namespace

void addHelpVerb(Program& program) {
    const auto options = std::make_shared<HelpOptions>();
    CLI::App& verb = addVerb(program.app, "help", Words::tr("About a verb, or the manual page"));
    verb.add_option("verbs", options->verbs, Words::tr("The verb").toStdString())->type_name("VERB");
    verb.add_flag("--man", options->isManual, Words::tr("The manual page of all verbs, in roff").toStdString());
    verb.add_flag("--completion", options->isCompletion, Words::tr("The completion for bash").toStdString());
    verb.callback(
        [&program, options] { program.action = [&program, options] { return help(program.app, *options); }; });
}

} // namespace cli
