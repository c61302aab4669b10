#include "app/jsonoutput.h"
#include "app/outbox.h"
#include "cli/onverb.h"
#include "cli/timewords.h"
#include "cli/words.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct OutboxOptions {
    qint64 id = 0;
    QString address;
    bool isAttention = false;
    bool isAll = false;
};

Exit list(Desk& desk, Output& output, const OutboxOptions& options) {
    const auto shelf = options.isAll         ? store::OutboxShelf::Newest
                       : options.isAttention ? store::OutboxShelf::Attention
                                             : store::OutboxShelf::Waiting;
    const auto messages = app::readOutbox(desk.session(), desk.actor(), shelf);
    if (!messages)
        return output.refuse(messages.error());
    QList<QStringList> rows;
    for (const core::Outgoing& each : *messages) {
        if (output.isJson())
            output.json(app::toJson(each));
        rows << QStringList{QString::number(each.id.value()),
                            core::toCode(each.state),
                            showTime(each.notBefore, desk.company().zone, desk.now()),
                            each.number,
                            core::toCode(each.medium),
                            each.address,
                            each.fault};
    }
    if (!output.isJson())
        output.text(table({Words::tr("Id"), Words::tr("State"), Words::tr("Goes at"), Words::tr("Case"),
                           Words::tr("By"), Words::tr("Address"), Words::tr("What is wrong")},
                          rows));
    return Exit::Done;
}

Exit tell(Output& output, const core::Result<core::Outgoing>& message, const QString& said) {
    if (!message)
        return output.refuse(message.error());
    if (output.isJson())
        output.json(app::toJson(*message));
    else
        output.message(said.arg(message->address));
    return Exit::Done;
}

Exit retry(Desk& desk, Output& output, const OutboxOptions& options) {
    return tell(output,
                app::retryMessage(desk.session(), desk.clock(), desk.actor(), core::OutgoingId(options.id),
                                  options.address, desk.origin()),
                Words::tr("The message to %1 goes again."));
}

Exit discard(Desk& desk, Output& output, const OutboxOptions& options) {
    return tell(
        output,
        app::discardMessage(desk.session(), desk.clock(), desk.actor(), core::OutgoingId(options.id), desk.origin()),
        Words::tr("The message to %1 will not be sent."));
}

using Body = Exit (*)(Desk&, Output&, const OutboxOptions&);

CLI::App& addOutboxVerb(Program& program, CLI::App& group, const char* name, const QString& help,
                        const std::shared_ptr<OutboxOptions>& options, Body body) {
    CLI::App& verb = addVerb(group, name, help);
    onVerb(program, verb, options, body);
    return verb;
}

void addId(CLI::App& verb, OutboxOptions& options) {
    verb.add_option("id", options.id, Words::tr("Of the message, as outbox list shows it").toStdString())
        ->required()
        ->type_name("ID");
}

} // namespace

void addOutboxVerbs(Program& program) {
    CLI::App& group = addVerb(program.app, "outbox", Words::tr("Messages that go out"));
    group.require_subcommand(1);
    const auto options = std::make_shared<OutboxOptions>();
    CLI::App& listing = addOutboxVerb(program, group, "list", Words::tr("What is on its way"), options, list);
    listing.add_flag("--attention", options->isAttention, Words::tr("Only what a person must look at").toStdString());
    listing.add_flag("--all", options->isAll, Words::tr("The newest, wherever they are").toStdString());
    CLI::App& retrying = addOutboxVerb(program, group, "retry", Words::tr("Send a message again, now"), options, retry);
    addId(retrying, *options);
    addText(retrying, "--address", options->address, Words::tr("To this address instead"));
    addId(addOutboxVerb(program, group, "discard", Words::tr("Never send a message"), options, discard), *options);
}

} // namespace cli
