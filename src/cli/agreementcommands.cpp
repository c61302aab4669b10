#include "app/agreements.h"
#include "app/reapplication.h"
#include "cli/jsonfile.h"
#include "cli/onverb.h"
#include "cli/words.h"
#include "core/agreementjson.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct AgreementOptions {
    QString code;
    QString file;
    bool isDryRun = false;
};

QJsonObject described(const core::Agreement& agreement) {
    QJsonObject json = core::toJson(agreement);
    json[u"id"_s] = agreement.id.value();
    json[u"version"_s] = agreement.version;
    return json;
}

Exit list(Desk& desk, Output& output, const AgreementOptions&) {
    QList<QStringList> rows;
    for (const core::Agreement& each : desk.company().book.agreements()) {
        if (output.isJson())
            output.json(described(each));
        rows << QStringList{each.code,
                            QString::number(each.version),
                            QString::number(each.position),
                            core::toCode(each.scope),
                            each.isActive ? Words::tr("in use") : Words::tr("not in use"),
                            each.name.in(desk.company().language)};
    }
    if (!output.isJson())
        output.text(table({Words::tr("Code"), Words::tr("Version"), Words::tr("Order"), Words::tr("Scope"),
                           Words::tr("State"), Words::tr("Name")},
                          rows));
    return Exit::Done;
}

Exit show(Desk& desk, Output& output, const AgreementOptions& options) {
    const QList<core::Agreement> agreements = desk.company().book.agreements();
    const auto found = std::ranges::find(agreements, options.code, &core::Agreement::code);
    if (found == agreements.end())
        return output.refuse({core::ErrorCode::NotFound, u"agreement.unknown"_s, options.code, {}});
    if (output.isJson())
        output.json(described(*found));
    else
        output.text(QString::fromUtf8(QJsonDocument(described(*found)).toJson()));
    return Exit::Done;
}

Exit save(Desk& desk, Output& output, const AgreementOptions& options) {
    const auto saved =
        readJsonFile(options.file)
            .and_then([&](const QJsonObject& json) {
                return app::readAgreementFile(json, desk.company().book, desk.company().catalogue);
            })
            .and_then([&](const core::Agreement& agreement) {
                return app::saveAgreement(desk.session(), desk.clock(), desk.actor(), agreement, desk.origin());
            });
    if (!saved)
        return output.refuse(saved.error());
    if (output.isJson())
        output.json(described(*saved));
    else
        output.message(Words::tr("Saved: %1, version %2. Open cases keep the version that they have; reparoctl "
                                 "agreement reapply shows what another one would change.")
                           .arg(saved->code)
                           .arg(saved->version));
    return Exit::Done;
}

QJsonObject described(const app::Reapplication& each) {
    return {{u"number"_s, each.number},
            {u"agreement"_s, each.agreement},
            {u"dueBefore"_s, each.dueBefore ? each.dueBefore->toIso() : QString()},
            {u"dueAfter"_s, each.dueAfter ? each.dueAfter->toIso() : QString()}};
}

Exit reapply(Desk& desk, Output& output, const AgreementOptions& options) {
    const auto planned = app::planReapplication(desk.session(), desk.actor(), desk.company(), desk.now());
    if (!planned)
        return output.refuse(planned.error());
    for (const app::Reapplication& each : *planned) {
        if (output.isJson())
            output.json(described(each));
        else
            output.text(u"%1  %2  %3 > %4"_s.arg(each.number, each.agreement,
                                                 each.dueBefore ? each.dueBefore->toIso() : u"-"_s,
                                                 each.dueAfter ? each.dueAfter->toIso() : u"-"_s));
    }
    if (options.isDryRun) {
        output.message(Words::tr("%1 open cases would change. Nothing was changed.").arg(planned->size()));
        return Exit::Done;
    }
    QList<app::Command> commands;
    for (const app::Reapplication& each : *planned)
        commands << app::ApplyAgreement{each.caseId};
    qsizetype failed = 0;
    for (const auto& receipt : desk.bus().runBatch(desk.actor(), commands, true))
        failed += receipt ? 0 : 1;
    output.message(Words::tr("Changed: %1; not changed: %2").arg(planned->size() - failed).arg(failed));
    return failed == 0 ? Exit::Done : Exit::Partly;
}

} // namespace

void addAgreementVerbs(Program& program) {
    CLI::App& group = addVerb(program.app, "agreement", Words::tr("What is promised to whom, in versions"));
    group.require_subcommand(1);
    const auto options = std::make_shared<AgreementOptions>();
    onVerb(program, addVerb(group, "list", Words::tr("All of them, in the order in which they are asked")), options,
           list);
    CLI::App& showing = addVerb(group, "show", Words::tr("One with its targets, as its file would say it"));
    addText(showing, "code", options->code, Words::tr("Its code"))->required()->type_name("CODE");
    onVerb(program, showing, options, show);
    CLI::App& saving = addVerb(group, "save", Words::tr("A new version from a JSON file"));
    addText(saving, "file", options->file, Words::tr("As agreement show prints it"))->required()->type_name("FILE");
    onVerb(program, saving, options, save);
    CLI::App& applying =
        addVerb(group, "reapply", Words::tr("Put open cases under the newest version that speaks of them"));
    applying.add_flag("--dry-run", options->isDryRun, Words::tr("Only show what would change").toStdString());
    onVerb(program, applying, options, reapply);
}

} // namespace cli
