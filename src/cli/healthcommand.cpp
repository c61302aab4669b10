#include "cli/healthview.h"
#include "cli/onverb.h"
#include "cli/timewords.h"
#include "cli/words.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct HealthOptions {
    bool hasEscalations = false;
};

void print(Output& output, const QList<app::HealthLine>& lines, const Desk& desk) {
    QList<QStringList> rows;
    for (const app::HealthLine& each : lines) {
        if (output.isJson())
            output.json(described(each));
        rows << QStringList{word(each.state), word(each.part), shown(each, desk.company(), desk.now())};
    }
    if (!output.isJson())
        output.text(table({Words::tr("State"), Words::tr("Part"), Words::tr("What")}, rows));
}

void print(Output& output, const QList<app::EscalationRow>& escalations, const Desk& desk) {
    QList<QStringList> rows;
    for (const app::EscalationRow& each : escalations) {
        if (output.isJson())
            output.json(described(each, desk.company()));
        rows << QStringList{showTime(each.at, desk.company().zone, desk.now()),
                            word(each.state),
                            each.number,
                            stepWords(each),
                            each.people.join(u", "_s),
                            each.summary.left(60)};
    }
    if (!output.isJson())
        output.text(u'\n' + table({Words::tr("At"), Words::tr("State"), Words::tr("Case"), Words::tr("Step"),
                                   Words::tr("To"), Words::tr("Summary")},
                                  rows));
}

void print(Output& output, const QList<app::LateShare>& reasons) {
    for (const app::LateShare& each : reasons) {
        if (output.isJson())
            output.json({{u"lateReason"_s, core::toCode(each.reason)}, {u"cases"_s, each.cases}});
        else
            output.text(Words::tr("Late in 30 days by %1: %2").arg(core::toCode(each.reason)).arg(each.cases));
    }
}

/// Lost mail is damage of the store, as store verify tells it.
Exit exitFor(const QList<app::HealthLine>& lines) {
    const bool isWhole = std::ranges::all_of(lines, [](const auto& each) { return each.mail.isWhole(); });
    switch (app::worstOf(lines)) {
    case app::HealthState::Failing:
        return isWhole ? Exit::Refused : Exit::NoStore;
    case app::HealthState::Warning:
        return Exit::Partly;
    default:
        return Exit::Done;
    }
}

Exit show(Desk& desk, Output& output, const HealthOptions& options) {
    const auto trust = desk.time().compare(desk.session());
    if (!trust)
        return output.refuse(trust.error());
    if (!options.hasEscalations) {
        const auto lines = app::readHealth(desk.session(), desk.actor(), *trust, desk.now());
        if (!lines)
            return output.refuse(lines.error());
        print(output, *lines, desk);
        return exitFor(*lines);
    }
    const auto board = app::readHealthBoard(desk.session(), desk.actor(), desk.company(), *trust, desk.now());
    if (!board)
        return output.refuse(board.error());
    print(output, board->lines, desk);
    if (board->hasCases)
        print(output, board->escalations, desk);
    print(output, board->lateReasons);
    return exitFor(board->lines);
}

} // namespace

void addHealthVerb(Program& program) {
    const auto options = std::make_shared<HealthOptions>();
    CLI::App& verb = addVerb(program.app, "health",
                             Words::tr("How the works are doing; 0 all is well, 4 something needs attention, 1 "
                                       "something fails, 3 mail was lost"));
    verb.add_flag("--escalations", options->hasEscalations,
                  Words::tr("Also today's escalations, and why promises were late").toStdString());
    onVerb(program, verb, options, show);
}

} // namespace cli
