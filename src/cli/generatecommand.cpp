#include "cli/desk.h"
#include "cli/housekeeping.h"
#include "cli/words.h"
#include "core/permissions.h"
#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct GenerateOptions {
    int cases = 0;
    quint32 seed = 1;
};

Exit generate(Desk& desk, Output& output, const GenerateOptions& options) {
    if (const auto allowed = core::mayDo(desk.actor(), core::Verb::ImportCases); !allowed)
        return output.refuse(allowed.error());
    const auto plan = bulkPlan(options.cases, options.seed, desk.now(), desk.company().book);
    if (const auto done = store::generateCases(desk.session(), plan); !done)
        return output.refuse(done.error());
    if (output.isJson())
        output.json({{u"generated"_s, options.cases}, {u"seed"_s, qint64(options.seed)}});
    else
        output.message(Words::tr("%n case(s) made.", nullptr, options.cases));
    return Exit::Done;
}

} // namespace

void addGenerateVerb(Program& program) {
    const auto options = std::make_shared<GenerateOptions>();
    CLI::App& verb = addVerb(program.app, "generate", Words::tr("Many made-up cases, for measuring"));
    verb.add_option("--cases", options->cases, Words::tr("How many").toStdString())
        ->required()
        ->check(CLI::Range(1, 50'000'000).description(""))
        ->type_name("N");
    verb.add_option("--seed", options->seed, Words::tr("The same seed makes the same cases").toStdString())
        ->type_name("S")
        ->capture_default_str();
    verb.callback([&program, options] {
        program.action = [&program, options] {
            return atDesk(program.common, [&](Desk& desk, Output& output) { return generate(desk, output, *options); });
        };
    });
}

} // namespace cli
