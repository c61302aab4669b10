#pragma once

#include "cli/output.h"
#include "core/codes.h"
#include <QString>
#include <functional>
#include <memory>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace cli {

/// What every verb understands.
struct Common {
    QString store;
    QString login;
    QString language;
    QString now;
    bool isJson = false;
};

/// The program while its command line is read: verbs add themselves to `app` and set `action`, which runs once all
/// of it is understood.
struct Program {
    CLI::App& app;
    Common common;
    std::function<Exit()> action;
};

/// An option of text. `names` as CLI11 writes them ("number" is positional, "--to" an option, "login,--to" both).
CLI::Option* addText(CLI::App& verb, const char* names, QString& target, const QString& help);
/// One of the codes of a vocabulary; anything else is wrong usage.
CLI::Option* addCode(CLI::App& verb, const char* names, QString& target, const QStringList& codes, const QString& help);
/// A verb below another, with its help line.
CLI::App& addVerb(CLI::App& parent, const char* name, const QString& help);

template <class E>
[[nodiscard]] QStringList codesOf() {
    QStringList codes;
    for (const E value : core::allValues<E>())
        codes << core::toCode(value);
    return codes;
}

// Each group of verbs, in a file of its own.
void addStoreVerbs(Program& program);
void addUserVerbs(Program& program);
void addAbsenceVerbs(Program& program, CLI::App& group);
void addCaseIntakeVerbs(Program& program, CLI::App& group);
void addCaseReadVerbs(Program& program, CLI::App& group);
void addCaseWorkVerbs(Program& program, CLI::App& group);
void addCaseFileVerbs(Program& program, CLI::App& group);
void addAgreementVerbs(Program& program);
void addNotificationVerb(Program& program);
void addOutboxVerbs(Program& program);
void addCaseMessageVerbs(Program& program, CLI::App& group);
void addTaskVerbs(Program& program);
void addTextVerbs(Program& program);
void addNetworkVerbs(Program& program);
void addChannelVerbs(Program& program);
void addImportVerbs(Program& program);
void addMailImport(Program& program, CLI::App& group);
void addMailVerbs(Program& program);
void addHealthVerb(Program& program);
void addCalendarVerbs(Program& program, CLI::App& group);
void addStoredCalendarVerbs(Program& program, CLI::App& group);
void addGenerateVerb(Program& program);
void addAgentVerb(Program& program);
void addHelpVerb(Program& program);

} // namespace cli
