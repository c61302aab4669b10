#include "cli/caselog.h"
#include "cli/words.h"
#include <CLI/CLI.hpp>

namespace cli {

void addCaseIntakeVerbs(Program& program, CLI::App& group) {
    CLI::App& verb = addVerb(group, "log", Words::tr("Log cases: one JSON object a line on standard input"));
    verb.callback([&program] {
        program.action = [&program] {
            return atDesk(program.common, [](Desk& desk, Output& output) {
                QFile input;
                if (!input.open(0, QIODevice::ReadOnly))
                    return output.refuse({core::ErrorCode::NotFound, QStringLiteral("file.unreadable"), {}, {}});
                return CaseLog(desk, output, input).run();
            });
        };
    });
}

} // namespace cli
