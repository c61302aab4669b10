#include "cli/completion.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace cli {

namespace {

constexpr const char* kBegin = R"(# bash completion for reparoctl; made by "reparoctl help --completion".
_reparoctl() {
    local here=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} path= words= word
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case "$path $word" in
)";
constexpr const char* kValues = R"(        esac
    done
    case "$path $previous" in
)";
constexpr const char* kWords = R"(    esac
    case "$path" in
)";
constexpr const char* kEnd = R"(    esac
    COMPREPLY=($(compgen -W "$words" -- "$here"))
}
complete -o default -F _reparoctl reparoctl
)";

std::vector<const CLI::App*> below(const CLI::App& verb) {
    return verb.get_subcommands([](const CLI::App*) { return true; });
}

/// "a|b|c" is a choice of codes; "NUMBER" and the like are anything.
std::string codesOf(const CLI::Option& option) {
    std::string codes = option.get_type_name();
    if (codes.find('|') == std::string::npos)
        return {};
    std::replace(codes.begin(), codes.end(), '|', ' ');
    return codes;
}

struct Script {
    std::string paths, values, words;

    void addValues(const std::string& pattern, const std::string& codes) {
        values += "        " + pattern + ") COMPREPLY=($(compgen -W \"" + codes + "\" -- \"$here\")); return ;;\n";
    }

    /// The names of the verb's options; `path` is a pattern of the verbs before them.
    std::string optionsOf(const CLI::App& verb, const std::string& path) {
        std::string names;
        for (const CLI::Option* option : verb.get_options()) {
            if (option->get_name() == "--help" && path != "*")
                continue; // among those of every verb
            for (const std::string& name : option->get_lnames()) {
                names += " --" + name;
                if (const std::string codes = codesOf(*option); !codes.empty())
                    addValues(path + "\" --" + name + "\"", codes);
                else if (option->get_type_size() > 0)
                    values += "        " + path + "\" --" + name + "\") return ;;\n"; // a file or a text
            }
        }
        return names;
    }

    void addVerb(const CLI::App& verb, const std::string& path, const std::string& shared) {
        std::string names;
        for (const CLI::App* each : below(verb)) {
            names += " " + each->get_name();
            paths += "        \"" + path + " " + each->get_name() + "\")\n" + "            path=\"$path $word\" ;;\n";
        }
        const std::string options = path.empty() ? shared : optionsOf(verb, "\"" + path + "\"") + shared;
        words += "        \"" + path + "\") words=\"" + names + options + "\" ;;\n";
        for (const CLI::App* each : below(verb))
            addVerb(*each, path + " " + each->get_name(), shared);
    }
};

} // namespace

std::string bashCompletion(const CLI::App& app) {
    Script script;
    const std::string shared = script.optionsOf(app, "*");
    script.addVerb(app, "", shared);
    return kBegin + script.paths + kValues + script.values + kWords + script.words + kEnd;
}

} // namespace cli
