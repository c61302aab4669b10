#include "app/handover.h"
#include "app/jsonoutput.h"
#include "cli/desk.h"
#include "cli/timewords.h"
#include "cli/words.h"
#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct AbsenceOptions {
    QString login;
    QString from;
    QString until;
    QString note;
    bool isDryRun = false;
    bool movesAll = false;
    bool keepsLater = false; ///< what it does anyway, spelt out
};

core::Result<core::UserId> findPerson(const app::Company& company, const QString& login) {
    for (const core::User& user : company.users)
        if (user.login == login)
            return user.id;
    return core::fail(core::ErrorCode::NotFound, u"user.unknown"_s, login);
}

core::Result<core::Instant> timeOr(const QString& field, const QString& text, core::Instant now) {
    if (text.isEmpty())
        return now;
    const auto at = readTime(text, now);
    return at ? at : core::Result<core::Instant>(core::invalid({{field, u"time"_s}}));
}

core::Result<app::HandoverRequest> requestOf(const Desk& desk, const AbsenceOptions& options) {
    const auto user = findPerson(desk.company(), options.login);
    if (!user)
        return tl::unexpected<core::Error>(user.error());
    const auto from = timeOr(u"from"_s, options.from, desk.now());
    if (!from)
        return tl::unexpected<core::Error>(from.error());
    const auto until = timeOr(u"until"_s, options.until, desk.now());
    if (!until)
        return tl::unexpected<core::Error>(until.error());
    return app::HandoverRequest{*user, *from, *until, !options.movesAll};
}

QString whyWords(const QString& why) {
    if (why == u"due_later")
        return Words::tr("due when they are back");
    if (why == u"everybody_absent")
        return Words::tr("everybody who could take it is absent");
    if (why == u"nobody_skilled")
        return Words::tr("nobody has the skill");
    return Words::tr("there is nobody else");
}

void tell(Output& output, const Desk& desk, const app::HandoverRequest& request, const app::Handover& plan,
          const std::optional<core::Absence>& absence) {
    const app::Company& company = desk.company();
    if (output.isJson()) {
        QJsonObject json = app::toJson(plan, company);
        json[u"user"_s] = company.user(request.user)->login;
        json[u"from"_s] = request.from.toIso();
        json[u"until"_s] = request.until.toIso();
        if (absence)
            json[u"id"_s] = absence->id.value();
        json[u"dryRun"_s] = !absence;
        json[u"isPlanned"_s] = core::beginsLater(request.from, desk.now());
        return output.json(json);
    }
    const QString until = showTime(request.until, company.zone, desk.now());
    output.message((absence ? Words::tr("%1 is absent until %2.") : Words::tr("%1 would be absent until %2."))
                       .arg(company.userName(request.user), until));
    if (core::beginsLater(request.from, desk.now()))
        output.message(Words::tr("The cases move when the absence begins, %1. As of now that would be:")
                           .arg(showTime(request.from, company.zone, desk.now())));
    for (const app::Handover::Share& each : plan.shares(company))
        output.text(u"%1  %2"_s.arg(each.name).arg(each.cases));
    for (const app::HandoverStay& each : plan.stays)
        output.text(Words::tr("%1 stays: %2").arg(each.row.number, whyWords(each.why)));
}

Exit absent(Desk& desk, Output& output, const AbsenceOptions& options) {
    const auto request = requestOf(desk, options);
    if (!request)
        return output.refuse(request.error());
    const auto plan = app::planHandover(desk.session(), desk.actor(), desk.company(), *request, desk.now());
    if (!plan)
        return output.refuse(plan.error());
    const app::DeclareAbsence command{request->user,     request->from, request->until,   options.note,
                                      plan->caseMoves(), true,          !options.movesAll};
    if (options.isDryRun) {
        if (const auto sound = desk.bus().check(desk.actor(), command); !sound)
            return output.refuse(sound.error());
        tell(output, desk, *request, *plan, {});
        return Exit::Done;
    }
    const auto receipt = desk.bus().run(desk.actor(), command);
    if (!receipt)
        return output.refuse(receipt.error());
    tell(output, desk, *request, *plan, receipt->absence);
    return Exit::Done;
}

Exit back(Desk& desk, Output& output, const AbsenceOptions& options) {
    const auto user = findPerson(desk.company(), options.login);
    if (!user)
        return output.refuse(user.error());
    const core::Absence* absence = core::presentOrNextAbsenceOf(desk.company().absences, *user, desk.now());
    if (!absence)
        return output.refuse({core::ErrorCode::Refused, u"absence.none"_s, desk.company().userName(*user), {}});
    const auto receipt = desk.bus().run(desk.actor(), app::EndAbsence{absence->id});
    if (!receipt)
        return output.refuse(receipt.error());
    if (output.isJson())
        output.json(app::toJson(*receipt->absence, desk.company()));
    else
        output.message(Words::tr("%1 is back.").arg(receipt->ownerName));
    return Exit::Done;
}

using Body = Exit (*)(Desk&, Output&, const AbsenceOptions&);

void run(CLI::App& verb, Program& program, const std::shared_ptr<AbsenceOptions>& options, Body body) {
    verb.callback([&program, options, body] {
        program.action = [&program, options, body] {
            return atDesk(program.common, [&](Desk& desk, Output& output) { return body(desk, output, *options); });
        };
    });
}

} // namespace

void addAbsenceVerbs(Program& program, CLI::App& group) {
    const auto options = std::make_shared<AbsenceOptions>();
    const QString timeHelp = Words::tr("2026-11-24T14:00:00-05:00, +2h, +3d");
    CLI::App& leaving = addVerb(group, "absent", Words::tr("Somebody will not work; what can't wait goes to others"));
    addText(leaving, "login", options->login, Words::tr("Who"))->required()->type_name("LOGIN");
    addText(leaving, "--from", options->from, Words::tr("When it begins; now if not given"))->type_name("TIME");
    addText(leaving, "--until", options->until, timeHelp)->required()->type_name("TIME");
    addText(leaving, "--note", options->note, Words::tr("Why, for colleagues"));
    leaving.add_flag("--dry-run", options->isDryRun, Words::tr("Only show who would get what").toStdString());
    CLI::Option* keeping =
        leaving.add_flag("--keep-later", options->keepsLater,
                         Words::tr("Cases due when they are back stay with them (so by itself)").toStdString());
    leaving.add_flag("--move-all", options->movesAll, Words::tr("Every open case goes to others").toStdString())
        ->excludes(keeping);
    run(leaving, program, options, absent);
    CLI::App& returning = addVerb(group, "back", Words::tr("Ends an absence, also one to come"));
    addText(returning, "login", options->login, Words::tr("Who"))->required()->type_name("LOGIN");
    run(returning, program, options, back);
}

} // namespace cli
