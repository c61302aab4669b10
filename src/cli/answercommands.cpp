#include "app/jsonoutput.h"
#include "app/outbox.h"
#include "app/texts.h"
#include "cli/casefinder.h"
#include "cli/onverb.h"
#include "cli/timewords.h"
#include "cli/words.h"
#include "core/permissions.h"
#include "store/changelog.h"
#include "store/settingtable.h"
#include "store/unitofwork.h"
#include <QFile>

using namespace Qt::StringLiterals;

/// What people write to customers, and the calls and letters that they carry out.
namespace cli {

namespace {

struct AnswerOptions {
    QString number;
    QString purpose;
    QString medium;
    QString address;
    QString subject;
    QString text;
    QString outcome;
    QString again;
    std::vector<qint64> files; ///< ids of case files
    qint64 message = 0;
    int days = -1;
    bool closes = false;
};

QString typed(const QString& text) {
    QFile input;
    if (!text.isEmpty() || !input.open(stdin, QIODevice::ReadOnly))
        return text;
    return QString::fromUtf8(input.readAll()).trimmed();
}

/// The subject of the purpose's text, where none was given.
core::Result<app::CustomerMessage> messageOf(Desk& desk, core::CaseId id, const AnswerOptions& options) {
    app::CustomerMessage message;
    message.purpose = core::fromCode<core::Purpose>(options.purpose).value_or(core::Purpose::Progress);
    message.medium = core::fromCode<core::Medium>(options.medium);
    message.address = options.address;
    message.subject = options.subject;
    message.body = typed(options.text);
    for (const qint64 file : options.files)
        message.files << core::CaseFileId(file);
    message.closesCase = options.closes;
    if (!message.subject.isEmpty())
        return message;
    const app::DraftRequest request{id, message.purpose, message.medium, {}};
    return app::draftLetter(desk.session(), desk.actor(), desk.company(), desk.now(), request)
        .map([&](const app::DraftLetter& draft) {
            message.subject = draft.text.letter.subject;
            return message;
        });
}

Exit tell(Output& output, const core::Result<app::Receipt>& receipt, const QString& said) {
    if (!receipt)
        return output.refuse(receipt.error());
    if (output.isJson() && receipt->message)
        output.json(app::toJson(*receipt->message));
    else if (receipt->message)
        output.message(said.arg(receipt->message->address, core::toCode(receipt->message->medium)));
    return Exit::Done;
}

Exit send(Desk& desk, Output& output, const AnswerOptions& options) {
    const auto receipt = findCase(desk, options.number).and_then([&](core::CaseId id) {
        return messageOf(desk, id, options).and_then([&](const app::CustomerMessage& message) {
            return desk.bus().run(desk.actor(), app::SendMessage{id, message});
        });
    });
    return tell(output, receipt, Words::tr("The message to %1 goes in ten seconds (%2)."));
}

core::Result<app::Command> carryingOut(Desk& desk, core::CaseId id, const AnswerOptions& options) {
    app::CarryOut command{id, core::OutgoingId(options.message), core::fromCode<core::ContactOutcome>(options.outcome),
                          options.text};
    if (!options.again.isEmpty()) {
        const auto at = readTime(options.again, desk.now());
        if (!at)
            return tl::unexpected<core::Error>(at.error());
        command.again = *at;
    }
    return command;
}

Exit carryOut(Desk& desk, Output& output, const AnswerOptions& options) {
    const auto receipt =
        findCase(desk, options.number)
            .and_then([&](core::CaseId id) { return carryingOut(desk, id, options); })
            .and_then([&](const app::Command& command) { return desk.bus().run(desk.actor(), command); });
    return tell(output, receipt, Words::tr("Recorded for %1 (%2)."));
}

Exit listTasks(Desk& desk, Output& output, const AnswerOptions&) {
    const auto tasks = app::readOutbox(desk.session(), desk.actor(), store::OutboxShelf::ByHand);
    if (!tasks)
        return output.refuse(tasks.error());
    QList<QStringList> rows;
    for (const core::Outgoing& each : *tasks) {
        if (output.isJson())
            output.json(app::toJson(each));
        rows << QStringList{QString::number(each.id.value()),
                            each.number,
                            core::toCode(each.medium),
                            core::toCode(each.purpose),
                            showTime(each.notBefore, desk.company().zone, desk.now()),
                            QString::number(each.attempts),
                            each.recipient,
                            QString(each.address).replace(u'\n', u' ')};
    }
    if (!output.isJson())
        output.text(table({Words::tr("Message"), Words::tr("Case"), Words::tr("By"), Words::tr("For"),
                           Words::tr("From"), Words::tr("Tries"), Words::tr("Customer"), Words::tr("Address")},
                          rows));
    return Exit::Done;
}

core::Result<int> setGrace(Desk& desk, int days) {
    if (const auto allowed = core::mayDo(desk.actor(), core::Verb::ManageAgreements); !allowed)
        return tl::unexpected<core::Error>(allowed.error());
    return store::write(desk.session(), [&]() -> core::Result<int> {
        store::saveSetting(desk.session(), u"company.daysToClose"_s, QString::number(days));
        store::Change change{0, desk.now(), desk.actor().id, desk.origin(), u"setting"_s, 0, 0, u"days_to_close"_s};
        store::appendChange(desk.session(), change);
        return days;
    });
}

Exit grace(Desk& desk, Output& output, const AnswerOptions& options) {
    const auto days = options.days < 0 ? core::Result<int>(desk.company().daysToClose) : setGrace(desk, options.days);
    if (!days)
        return output.refuse(days.error());
    if (output.isJson())
        output.json({{u"days"_s, *days}});
    else
        output.text(Words::tr("A case closes %n day(s) after the customer had the answer.", nullptr, *days));
    return Exit::Done;
}

QStringList purposes() {
    QStringList codes;
    for (const core::Purpose each : core::allValues<core::Purpose>())
        if (core::isForCustomer(each))
            codes << core::toCode(each);
    return codes;
}

void addNumber(CLI::App& verb, AnswerOptions& options) {
    addText(verb, "number", options.number, Words::tr("The case's number"))->required()->type_name("NUMBER");
}

} // namespace

void addCaseMessageVerbs(Program& program, CLI::App& group) {
    const auto options = std::make_shared<AnswerOptions>();
    CLI::App& sending = addVerb(group, "send", Words::tr("Write to the customer; the text from --text or stdin"));
    addNumber(sending, *options);
    addCode(sending, "--purpose", options->purpose, purposes(), Words::tr("What it is for"))->required();
    addCode(sending, "--medium", options->medium, codesOf<core::Medium>(), Words::tr("How; by the rule if not given"));
    addText(sending, "--to", options->address, Words::tr("To this address instead of the customer's own"));
    addText(sending, "--subject", options->subject, Words::tr("Of mail and letters; the text's own if not given"));
    addText(sending, "--text", options->text, Words::tr("What the customer reads or hears"));
    sending
        .add_option("--attach", options->files, Words::tr("A file of the case, as file list shows it").toStdString())
        ->type_name("ID")
        ->allow_extra_args(false);
    sending.add_flag("--close", options->closes,
                     Words::tr("An answer: close the case once the customer has it").toStdString());
    onVerb(program, sending, options, send);

    CLI::App& carrying = addVerb(group, "carry-out", Words::tr("A call was made, a letter was posted"));
    addNumber(carrying, *options);
    carrying.add_option("message", options->message, Words::tr("As task list shows it").toStdString())
        ->required()
        ->type_name("MESSAGE");
    addCode(carrying, "--outcome", options->outcome, codesOf<core::ContactOutcome>(), Words::tr("How the call went"));
    addText(carrying, "--text", options->text, Words::tr("What was said"));
    addText(carrying, "--again", options->again, Words::tr("When to call again; soon if not given"))->type_name("TIME");
    onVerb(program, carrying, options, carryOut);
}

void addTaskVerbs(Program& program) {
    const auto options = std::make_shared<AnswerOptions>();
    CLI::App& group = addVerb(program.app, "task", Words::tr("Calls and letters that people carry out"));
    group.require_subcommand(1);
    onVerb(program, addVerb(group, "list", Words::tr("What is to be done by hand")), options, listTasks);
    CLI::App& closing = addVerb(group, "grace", Words::tr("Days from the answer until its case closes by itself"));
    closing.add_option("days", options->days, Words::tr("Set it to so many").toStdString())
        ->check(CLI::Range(0, 365).description(""));
    onVerb(program, closing, options, grace);
}

} // namespace cli
