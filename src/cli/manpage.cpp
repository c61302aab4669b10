#include "cli/manpage.h"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

/// Hyphens and a leading dot mean something to roff.
std::string escaped(const std::string& text) {
    std::string result;
    for (const char letter : text) {
        if (letter == '\\' || letter == '-')
            result += '\\';
        if (letter == '.' && result.empty())
            result += "\\&";
        result += letter;
        if (letter == '|') // a long list of codes may end its line here
            result += "\\:";
    }
    return result;
}

std::string optionHead(const CLI::Option& option) {
    const std::string name = option.get_name(option.get_positional(), true);
    const std::string type = option.get_type_name();
    return "\\fB" + escaped(name) + "\\fR" + (type.empty() ? "" : " \\fI" + escaped(type) + "\\fR");
}

std::string optionsOf(const CLI::App& verb) {
    std::string text;
    for (const CLI::Option* option : verb.get_options())
        if (option->get_name() != "--help")
            text += ".TP\n" + optionHead(*option) + "\n" + escaped(option->get_description()) + "\n";
    return text;
}

void addVerbs(std::string& text, const CLI::App& parent, const std::string& path) {
    for (const CLI::App* verb : parent.get_subcommands([](const CLI::App*) { return true; })) {
        const std::string name = path + verb->get_name();
        const bool isGroup = !verb->get_subcommands([](const CLI::App*) { return true; }).empty();
        text += (isGroup ? ".SS " : ".SS reparoctl ") + escaped(name) + "\n" + escaped(verb->get_description()) + "\n";
        text += optionsOf(*verb);
        addVerbs(text, *verb, name + " ");
    }
}

} // namespace

std::string manualPage(const CLI::App& app) {
    std::string text = ".TH REPAROCTL 1 \"\" \"Reparo " REPARO_VERSION "\" \"Reparo\"\n"
                       ".SH NAME\nreparoctl \\- complaints and claims from the command line\n"
                       ".SH SYNOPSIS\n\\fBreparoctl\\fR [\\fIoptions\\fR] \\fIverb\\fR …\n"
                       ".SH OPTIONS\n";
    text += optionsOf(app);
    text += ".SH VERBS\n";
    addVerbs(text, app, "");
    text += ".SH EXIT STATUS\n"
            ".TP\n0\ndone\n.TP\n1\nrefused by a rule: validation, permission, conflict\n.TP\n2\nwrong usage\n"
            ".TP\n3\nthe store can\\(aqt be opened or is damaged\n"
            ".TP\n4\npartly done; the report says which lines and why\n"
            ".SH ENVIRONMENT\n.TP\n\\fBREPARO_STORE\\fR\nthe store when \\-\\-store is not given\n";
    return text;
}

} // namespace cli
