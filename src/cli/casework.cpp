#include "app/jsonoutput.h"
#include "cli/casefinder.h"
#include "cli/codewords.h"
#include "cli/timewords.h"
#include "cli/words.h"
#include "cli/workverb.h"
#include <CLI/CLI.hpp>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString dueWords(const app::Receipt& receipt, const Desk& desk) {
    QStringList words;
    for (const core::CaseClock& clock : receipt.clocks)
        if (clock.state == core::ClockState::Running)
            words << u"%1 %2"_s.arg(word(clock.measure), showTime(clock.dueAt, desk.company().zone, desk.now()));
    return words.join(u", "_s);
}

void tell(Output& output, const Desk& desk, const app::Receipt& receipt) {
    if (output.isJson()) {
        output.json(app::toJson(receipt, desk.company()));
        return;
    }
    QStringList words{receipt.number};
    if (!receipt.ownerName.isEmpty())
        words << receipt.ownerName;
    if (const QString due = dueWords(receipt, desk); !due.isEmpty())
        words << due;
    output.text(words.join(u"  "_s));
    if (receipt.ownerAbsentUntil)
        output.message(
            Words::tr("%1 is absent until %2.")
                .arg(receipt.ownerName, showTime(*receipt.ownerAbsentUntil, desk.company().zone, desk.now())));
}

Exit work(Desk& desk, Output& output, const WorkOptions& options, MakeCommand make) {
    const auto receipt =
        findCase(desk, options.number)
            .and_then([&](core::CaseId id) { return make(desk, id, options); })
            .and_then([&](const app::Command& command) { return desk.bus().run(desk.actor(), command); });
    if (!receipt)
        return output.refuse(receipt.error());
    tell(output, desk, *receipt);
    return Exit::Done;
}

/// Adds verbs with the case's number as their first argument.
class WorkVerbs {
public:
    WorkVerbs(Program& program, CLI::App& group)
        : m_program(program)
        , m_group(group)
        , m_options(std::make_shared<WorkOptions>()) {}

    [[nodiscard]] WorkOptions& options() { return *m_options; }

    CLI::App& add(const char* name, MakeCommand make, const QString& help) {
        CLI::App& verb = addVerb(m_group, name, help);
        // Spelt out: lupdate loses the context in a function that returns a CLI::App.
        const QString number = QCoreApplication::translate("Cli", "The case's number");
        addText(verb, "number", m_options->number, number)->required()->type_name("NUMBER");
        verb.callback([&program = m_program, options = m_options, make] {
            program.action = [&program, options, make] {
                return atDesk(program.common,
                              [&](Desk& desk, Output& output) { return work(desk, output, *options, make); });
            };
        });
        return verb;
    }

private:
    Program& m_program;
    CLI::App& m_group;
    std::shared_ptr<WorkOptions> m_options;
};

void addOwnershipVerbs(WorkVerbs& verbs) {
    WorkOptions& options = verbs.options();
    CLI::App& assign = verbs.add("assign", makeAssign, Words::tr("Give it to somebody, or by rule"));
    addText(assign, "login,--to,--owner", options.target, Words::tr("Who gets it; by rule if not given"))
        ->type_name("LOGIN");
    addText(assign, "--reason", options.reason, Words::tr("Why"));
    verbs.add("confirm", makeConfirm, Words::tr("Its manager takes it on"));
    CLI::App& priority = verbs.add("priority", makePriority, Words::tr("How grave it is"));
    addCode(priority, "level,--to", options.target, codesOf<core::Priority>(), Words::tr("The new priority"))
        ->required();
    addText(priority, "--reason", options.reason, Words::tr("Why"));
    CLI::App& edit = verbs.add("edit", makeEdit, Words::tr("Change what is known of it"));
    edit.add_option_function<std::vector<std::string>>(
            "changes,--set",
            [&options](const std::vector<std::string>& words) {
                for (const std::string& word : words)
                    options.changes << QString::fromStdString(word);
            },
            Words::tr("Such as summary=… category=… \"amount=125000 COP\" attributes=time,courtesy").toStdString())
        ->required()
        ->type_name("FIELD=VALUE");
}

void addMemberVerbs(WorkVerbs& verbs) {
    WorkOptions& options = verbs.options();
    CLI::App& ask = verbs.add("ask", makeAsk, Words::tr("A question to the network member who has it"));
    addText(ask, "text,--text", options.text, Words::tr("The question"))->required();
    CLI::App& answer = verbs.add("answer", makeMemberAnswer, Words::tr("What the network member says"));
    addText(answer, "text,--text", options.text, Words::tr("The answer"));
    answer
        .add_option("--question", options.questions,
                    Words::tr("Numbers of the questions that it answers; all if not given").toStdString())
        ->type_name("ID");
    addCode(answer, "--cannot", options.cannot, codesOf<core::CannotAnswer>(), Words::tr("Why there is no answer"));
    addText(answer, "--rest-by", options.time, Words::tr("The day for which the rest is promised, 2026-11-24"))
        ->type_name("DAY");
    answer.add_flag("--resolved", options.isResolved, Words::tr("The member's work is done").toStdString());
    CLI::App& decline = verbs.add("decline", makeDecline, Words::tr("The network member does not take it"));
    addText(decline, "reason,--reason", options.reason, Words::tr("Why"));
    verbs.add("reveal", makeReveal, Words::tr("A network member sees whom to call; it goes on record"));
}

void addProgressVerbs(WorkVerbs& verbs) {
    WorkOptions& options = verbs.options();
    verbs.add("start", makeStart, Words::tr("Work on it begins"));
    CLI::App& wait = verbs.add("wait", makeWait, Words::tr("Its clock pauses until the customer or a time"));
    addCode(wait, "--reason", options.reason, codesOf<core::WaitReason>(), Words::tr("What it waits for"))->required();
    addText(wait, "--until", options.time, Words::tr("2026-11-24T14:00:00-05:00, +2h, +3d"))
        ->required()
        ->type_name("TIME");
    addText(wait, "--text", options.text, Words::tr("More about it"));
    verbs.add("resume", makeResume, Words::tr("Its clock runs again"));
    CLI::App& extend = verbs.add("extend", makeExtend, Words::tr("More time for its legal term, told before it ends"));
    extend.add_option("amount,--by", options.more, Words::tr("Days, or minutes of a term in hours").toStdString())
        ->required()
        ->type_name("AMOUNT");
    addText(extend, "--reason", options.reason, Words::tr("As the customer was told"))->required();
    CLI::App& late = verbs.add("late", makeLate, Words::tr("Why it is overdue"));
    addCode(late, "reason,--reason", options.reason, codesOf<core::LateReason>(), Words::tr("What held it up"))
        ->required();
    addText(late, "--text", options.text, Words::tr("More about it; needed with other"));
    CLI::App& escalate = verbs.add("escalate", makeEscalate, Words::tr("Hand it to a network member"));
    addText(escalate, "member,--to,--network-member", options.target, Words::tr("Code or name; by rule if not given"))
        ->type_name("MEMBER");
    escalate.add_flag("--hand-on", options.handsOn,
                      Words::tr("Away from the member who has it and did not accept").toStdString());
    addText(escalate, "--text", options.text, Words::tr("What they should do"));
    CLI::App& accept = verbs.add("accept", makeAccept, Words::tr("The network member takes it"));
    addText(accept, "--text", options.text, Words::tr("What they said"));
    addMemberVerbs(verbs);
    CLI::App& note = verbs.add("note", makeNote, Words::tr("An internal note"));
    addText(note, "text,--text", options.text, Words::tr("The note"))->required();
}

void addCustomerVerbs(WorkVerbs& verbs) {
    WorkOptions& options = verbs.options();
    CLI::App& contact = verbs.add("contact", makeContact, Words::tr("A try to reach the customer"));
    addCode(contact, "--outcome", options.outcome, codesOf<core::ContactOutcome>(), Words::tr("How it went"))
        ->required();
    addCode(contact, "--whom", options.whom, codesOf<core::ContactRole>(), Words::tr("The customer if not given"));
    addCode(contact, "--channel", options.channel, codesOf<core::Channel>(), Words::tr("By phone if not given"));
    contact.add_flag("--answered", options.isAnswered, Words::tr("The answer was given in it").toStdString());
    addText(contact, "--text", options.text, Words::tr("What was said"));
    CLI::App& promise = verbs.add("promise", makePromise, Words::tr("Something promised to the customer"));
    addText(promise, "text,--text", options.text, Words::tr("What"))->required();
    addText(promise, "--due", options.time, Words::tr("By when"))->required()->type_name("TIME");
    CLI::App& offer = verbs.add("offer", makeOffer, Words::tr("A remedy or compensation"));
    addText(offer, "what,--what,--text", options.text, Words::tr("What is offered"))->required();
    addText(offer, "--amount", options.amount, Words::tr("Its value, such as 125000.50 COP"))->type_name("MONEY");
    addText(offer, "--authority", options.authority, Words::tr("Who allows it"));
    CLI::Option* accepted =
        offer.add_flag("--accepted", options.isAccepted, Words::tr("The customer took it").toStdString());
    offer.add_flag("--declined", options.isDeclined, Words::tr("The customer did not").toStdString())
        ->excludes(accepted);
}

void addEndVerbs(WorkVerbs& verbs) {
    WorkOptions& options = verbs.options();
    CLI::App& resolve = verbs.add("resolve", makeResolve, Words::tr("The answer is decided"));
    addCode(resolve, "--outcome", options.outcome, codesOf<core::Outcome>(), Words::tr("Who was right"))->required();
    addText(resolve, "--text", options.text, Words::tr("What the customer is told"))->required();
    addText(resolve, "--category", options.category, Words::tr("The confirmed category; the present one if not given"));
    addText(resolve, "--cause", options.cause, Words::tr("The confirmed cause; the present one if not given"));
    addCode(resolve, "--told", options.evidence, codesOf<core::Evidence>(), Words::tr("The customer was told at once"));
    resolve.add_flag("--send", options.isSent, Words::tr("Send the customer the answer").toStdString());
    resolve.add_flag("--close", options.isClosing,
                     Words::tr("Send it, and close the case once the customer has it").toStdString());
    addCode(resolve, "--medium", options.medium, codesOf<core::Medium>(), Words::tr("How; by the rule if not given"));
    CLI::App& close = verbs.add("close", makeClose, Words::tr("The customer has the answer"));
    addCode(close, "--evidence", options.evidence, codesOf<core::Evidence>(), Words::tr("How that is known"))
        ->required();
    addText(close, "--received-at", options.time, Words::tr("When the customer had it; now if not given"))
        ->type_name("TIME");
    addText(close, "--text", options.text, Words::tr("More about it"));
    CLI::App& reopen = verbs.add("reopen", makeReopen, Words::tr("It was not over"));
    addText(reopen, "reason,--reason", options.reason, Words::tr("Why"))->required();
    CLI::App& merge = verbs.add("merge", makeMerge, Words::tr("It is the same matter as another"));
    addText(merge, "into,--into", options.target, Words::tr("The case that goes on"))->required()->type_name("NUMBER");
    verbs.add("unmerge", makeUnmerge, Words::tr("It was another matter after all"));
}

} // namespace

void addCaseWorkVerbs(Program& program, CLI::App& group) {
    WorkVerbs verbs(program, group);
    addOwnershipVerbs(verbs);
    addProgressVerbs(verbs);
    addCustomerVerbs(verbs);
    addEndVerbs(verbs);
}

} // namespace cli
