#include "app/inbox.h"
#include "app/jsonoutput.h"
#include "app/mails.h"
#include "cli/casefinder.h"
#include "cli/mailview.h"
#include "cli/onverb.h"
#include "cli/timewords.h"
#include "cli/words.h"
#include <QFile>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct MailOptions {
    qint64 id = 0;
    QString number;
    QString state;
    QString reason;
    QString original;
};

Exit list(Desk& desk, Output& output, const MailOptions& options) {
    const auto mails = app::readMails(desk.session(), desk.actor(), core::fromCode<core::MailState>(options.state));
    if (!mails)
        return output.refuse(mails.error());
    QList<QStringList> rows;
    for (const core::Incoming& each : *mails) {
        if (output.isJson())
            output.json(described(each));
        const QString number =
            each.number.isEmpty() && !each.suggestedNumber.isEmpty() ? each.suggestedNumber + u'?' : each.number;
        rows << QStringList{QString::number(each.id.value()),
                            core::toCode(each.state),
                            each.reason ? core::toCode(*each.reason) : QString(),
                            showTime(each.keptAt, desk.company().zone, desk.now()),
                            number,
                            each.sender,
                            each.subject.left(60)};
    }
    if (!output.isJson())
        output.text(table({Words::tr("Id"), Words::tr("State"), Words::tr("Why"), Words::tr("Came"), Words::tr("Case"),
                           Words::tr("From"), Words::tr("Subject")},
                          rows));
    return Exit::Done;
}

Exit saveOriginal(Desk& desk, Output& output, const MailOptions& options) {
    const auto original = app::readMailOriginal(desk.session(), desk.actor(), core::IncomingId(options.id));
    if (!original)
        return output.refuse(original.error());
    QFile file(options.original);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(*original) != original->size() ||
        !file.flush())
        return output.refuse({core::ErrorCode::Refused, u"file.unwritable"_s, options.original, {}});
    output.message(Words::tr("Saved as it came: %1").arg(options.original));
    return Exit::Done;
}

Exit show(Desk& desk, Output& output, const MailOptions& options) {
    if (!options.original.isEmpty())
        return saveOriginal(desk, output, options);
    messaging::MailParser parser(messaging::mailParserProgram());
    const auto detail = app::readMail(desk.session(), desk.actor(), core::IncomingId(options.id), parser);
    if (!detail)
        return output.refuse(detail.error());
    if (output.isJson())
        output.json(described(*detail));
    else
        output.text(shown(*detail));
    return Exit::Done;
}

Exit tell(Desk& desk, Output& output, const core::Result<app::Receipt>& receipt, const QString& said) {
    if (!receipt)
        return output.refuse(receipt.error());
    if (output.isJson())
        output.json(receipt->caseId.isValid() ? app::toJson(*receipt, desk.company()) : QJsonObject{{u"done"_s, true}});
    else
        output.message(said.arg(receipt->number));
    return Exit::Done;
}

Exit attach(Desk& desk, Output& output, const MailOptions& options) {
    const auto id = findCase(desk, options.number);
    if (!id)
        return output.refuse(id.error());
    return tell(desk, output, desk.bus().run(desk.actor(), app::AttachMail{core::IncomingId(options.id), *id}),
                Words::tr("The mail is part of case %1 now."));
}

Exit log(Desk& desk, Output& output, const MailOptions& options) {
    return tell(desk, output, desk.bus().run(desk.actor(), app::LogMail{core::IncomingId(options.id)}),
                Words::tr("The mail made case %1."));
}

Exit dismiss(Desk& desk, Output& output, const MailOptions& options) {
    const auto receipt = desk.bus().run(desk.actor(), app::DismissMail{core::IncomingId(options.id), options.reason});
    return tell(desk, output, receipt, Words::tr("The mail needs nothing. It stays on record.%1"));
}

Exit figures(Desk& desk, Output& output, const MailOptions&) {
    const auto counted = app::readMailFigures(desk.session(), desk.actor());
    if (!counted)
        return output.refuse(counted.error());
    if (output.isJson())
        output.json({{u"received"_s, counted->received},
                     {u"cases"_s, counted->cases},
                     {u"followUps"_s, counted->followUps},
                     {u"reports"_s, counted->reports},
                     {u"quarantine"_s, counted->quarantine},
                     {u"dismissed"_s, counted->dismissed},
                     {u"unread"_s, counted->unread},
                     {u"whole"_s, counted->isWhole()}});
    else
        output.text(Words::tr("Received %1 = cases %2 + follow-ups %3 + reports %4 + quarantine %5 + dismissed %6 + "
                              "not read yet %7")
                        .arg(counted->received)
                        .arg(counted->cases)
                        .arg(counted->followUps)
                        .arg(counted->reports)
                        .arg(counted->quarantine)
                        .arg(counted->dismissed)
                        .arg(counted->unread));
    return counted->isWhole() ? Exit::Done : Exit::Refused;
}

using Body = Exit (*)(Desk&, Output&, const MailOptions&);

CLI::App& addMailVerb(Program& program, CLI::App& group, const char* name, const QString& help,
                      const std::shared_ptr<MailOptions>& options, Body body) {
    CLI::App& verb = addVerb(group, name, help);
    onVerb(program, verb, options, body);
    return verb;
}

void addId(CLI::App& verb, MailOptions& options) {
    verb.add_option("id", options.id, Words::tr("Of the mail, as mail list shows it").toStdString())
        ->required()
        ->type_name("ID");
}

} // namespace

void addMailVerbs(Program& program) {
    CLI::App& group = addVerb(program.app, "mail", Words::tr("Mail that came in"));
    group.require_subcommand(1);
    const auto options = std::make_shared<MailOptions>();
    CLI::App& listing =
        addMailVerb(program, group, "list", Words::tr("The newest, and what became of them"), options, list);
    addCode(listing, "--state", options->state, codesOf<core::MailState>(), Words::tr("Only of this state"));
    CLI::App& showing = addMailVerb(program, group, "show", Words::tr("What a mail says"), options, show);
    addId(showing, *options);
    addText(showing, "--original", options->original, Words::tr("Save it as it came to this new file"))
        ->type_name("FILE");
    CLI::App& attaching =
        addMailVerb(program, group, "attach", Words::tr("Put a mail of the quarantine into a case"), options, attach);
    addId(attaching, *options);
    addText(attaching, "number", options->number, Words::tr("Of the case"))->required()->type_name("NUMBER");
    addId(addMailVerb(program, group, "log", Words::tr("Make a case of a mail of the quarantine"), options, log),
          *options);
    CLI::App& dismissing =
        addMailVerb(program, group, "dismiss", Words::tr("A mail of the quarantine needs nothing"), options, dismiss);
    addId(dismissing, *options);
    addText(dismissing, "--reason", options->reason, Words::tr("Why, in a few words"))->required();
    addMailVerb(program, group, "figures", Words::tr("Whether all mail is accounted for"), options, figures);
}

} // namespace cli
