#include "app/import/csvimport.h"
#include "app/jsonoutput.h"
#include "app/inboundtexts.h"
#include "app/wording.h"
#include "cli/codewords.h"
#include "cli/desk.h"
#include "cli/housekeeping.h"
#include "cli/words.h"
#include <CLI/CLI.hpp>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct CsvOptions {
    QString file;
    QString map;
    QString encoding;
    QString delimiter;
    app::ImportOptions import;
};

/// A map is small; anything else is no map.
constexpr qint64 kLargestMap = 1024 * 1024;

/// What the command line says goes before what the map says.
core::Result<void> applyFormat(const CsvOptions& options, app::CsvFormat& format) {
    const auto encoding = app::encodingNamed(options.encoding);
    if (!options.encoding.isEmpty() && !encoding)
        return core::invalid({{u"encoding"_s, u"unknown"_s}});
    if (encoding)
        format.encoding = encoding;
    const QString delimiter = options.delimiter == u"tab" ? u"\t"_s : options.delimiter;
    if (delimiter.size() > 1 || (!delimiter.isEmpty() && delimiter.front().unicode() >= 0x80))
        return core::invalid({{u"delimiter"_s, u"unknown"_s}});
    if (!delimiter.isEmpty())
        format.delimiter = delimiter.front().toLatin1();
    return {};
}

core::Result<app::ImportMap> readMap(const CsvOptions& options) {
    QFile file(options.map);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::NotFound, u"file.unreadable"_s, options.map);
    auto map = app::ImportMap::parse(file.read(kLargestMap));
    if (!map)
        return map;
    if (const auto said = applyFormat(options, map->csv); !said)
        return tl::unexpected<core::Error>(said.error());
    return map;
}

/// What a person would want to see of a row before saying yes.
QJsonObject sampleOf(const app::MappedRow& row) {
    QJsonObject json{{u"key"_s, row.intake.key},
                     {u"kind"_s, core::toCode(row.intake.kind)},
                     {u"channel"_s, core::toCode(row.intake.channel)},
                     {u"summary"_s, row.intake.summary},
                     {u"category"_s, row.category.join(u" / "_s)}};
    if (row.intake.priority)
        json[u"priority"_s] = core::toCode(*row.intake.priority);
    if (row.intake.receivedAt)
        json[u"receivedAt"_s] = row.intake.receivedAt->toIso();
    if (row.intake.past)
        json[u"closed"_s] =
            QJsonObject{{u"at"_s, row.intake.past->at.toIso()}, {u"outcome"_s, core::toCode(row.intake.past->outcome)}};
    if (!row.intake.details.isEmpty())
        json[u"details"_s] = row.intake.details;
    if (!row.intake.caller.isEmpty())
        json[u"caller"_s] = row.intake.caller.name;
    return json;
}

QJsonObject jsonOf(const app::ImportReport& report) {
    QJsonArray sample;
    for (const app::MappedRow& row : report.sample)
        sample << sampleOf(row);
    return {{u"applied"_s, report.isApplied},
            {u"rows"_s, report.rows},
            {u"taken"_s, report.taken},
            {u"repeats"_s, report.repeats},
            {u"refused"_s, report.refused},
            {u"newPeople"_s, report.newPeople},
            {u"newCategories"_s, QJsonArray::fromStringList(report.newCategories)},
            {u"sample"_s, sample}};
}

void describe(Output& output, const app::ImportReport& report, bool isDryRun) {
    if (isDryRun)
        for (const app::MappedRow& row : report.sample)
            output.text(u"  %1  %2, %3  %4  [%5]"_s.arg(row.intake.key, word(row.intake.kind), word(row.intake.channel),
                                                        row.intake.summary, row.category.join(u" / "_s)));
    if (isDryRun && !report.newCategories.isEmpty())
        output.text(Words::tr("New categories: %1").arg(report.newCategories.join(u"; "_s)));
    const QString counts = Words::tr("Rows: %1; repeats: %2; refused: %3; new categories: %4.")
                               .arg(report.rows)
                               .arg(report.repeats)
                               .arg(report.refused)
                               .arg(report.newCategories.size());
    const auto taken = static_cast<int>(report.taken);
    if (report.isApplied)
        output.text(Words::tr("%n case(s) taken. %1", nullptr, taken).arg(counts));
    else if (isDryRun)
        output.text(Words::tr("%n case(s) would be taken, nothing was changed. %1", nullptr, taken).arg(counts));
    else
        output.text(Words::tr("Nothing was taken; --keep-good takes the good lines. %1").arg(counts));
}

Exit exitOf(const app::ImportReport& report) {
    if (report.refused == 0)
        return Exit::Done;
    return report.isApplied ? Exit::Partly : Exit::Refused;
}

Exit importCsv(Desk& desk, Output& output, const CsvOptions& options) {
    const auto map = readMap(options);
    if (!map)
        return output.refuse(map.error());
    QFile file(options.file);
    if (!file.open(QIODevice::ReadOnly))
        return output.refuse({core::ErrorCode::NotFound, u"file.unreadable"_s, options.file, {}});
    const auto onRefused = [&](const app::RefusedLine& refused) {
        QJsonObject json = app::toJson(refused.error);
        json[u"line"_s] = refused.line;
        if (output.isJson())
            output.json(json);
        else
            output.message(Words::tr("Line %1: %2").arg(refused.line).arg(app::describe(refused.error)));
    };
    app::CsvImport import(desk.session(), desk.bus(), desk.clock(), desk.actor(), *map, options.import);
    const auto report = import.run(file, onRefused);
    if (!report)
        return output.refuse(report.error());
    if (report->isApplied)
        if (const auto settled = settle(desk); !settled)
            output.message(app::describe(settled.error()));
    if (output.isJson())
        output.json(jsonOf(*report));
    else
        describe(output, *report, options.import.isDryRun);
    return exitOf(*report);
}

Exit importSms(Desk& desk, Output& output, app::InboundText inbound) {
    if (inbound.text.isEmpty()) {
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            inbound.text = QString::fromUtf8(input.readAll());
    }
    const auto taken = app::takeText(desk.session(), desk.bus(), desk.clock(), desk.actor(), inbound);
    if (!taken)
        return output.refuse(taken.error());
    if (output.isJson())
        output.json({{u"state"_s, core::toCode(taken->state)}, {u"number"_s, taken->number}});
    else
        output.message(taken->number.isEmpty() ? Words::tr("Kept for a person to place: reparoctl mail list")
                                               : Words::tr("Done in case %1").arg(taken->number));
    return Exit::Done;
}

void addSmsImport(Program& program, CLI::App& group) {
    const auto inbound = std::make_shared<app::InboundText>();
    CLI::App& verb = addVerb(group, "sms", Words::tr("A text message that a gateway received"));
    addText(verb, "from", inbound->from, Words::tr("The phone that it came from"))->required()->type_name("PHONE");
    addText(verb, "text", inbound->text, Words::tr("What it says; else standard input"))->type_name("TEXT");
    verb.callback([&program, inbound] {
        program.action = [&program, inbound] {
            return atDesk(program.common,
                          [&](Desk& desk, Output& output) { return importSms(desk, output, *inbound); });
        };
    });
}

} // namespace

void addImportVerbs(Program& program) {
    CLI::App& group = addVerb(program.app, "import", Words::tr("Take cases from elsewhere"));
    group.require_subcommand(1);
    addSmsImport(program, group);
    addMailImport(program, group);
    const auto options = std::make_shared<CsvOptions>();
    CLI::App& verb = addVerb(group, "csv", Words::tr("Rows of a CSV file, by a map of its columns"));
    addText(verb, "file", options->file, Words::tr("The file"))
        ->required()
        ->type_name("FILE")
        ->check(CLI::ExistingFile.description(""));
    addText(verb, "--map", options->map, Words::tr("What its columns mean"))
        ->required()
        ->type_name("MAP.json")
        ->check(CLI::ExistingFile.description(""));
    addText(verb, "--encoding", options->encoding, Words::tr("utf-8, utf-16, latin-1; found out if not given"));
    addText(verb, "--delimiter", options->delimiter, Words::tr("One character, or tab; found out if not given"));
    verb.add_flag("--dry-run", options->import.isDryRun, Words::tr("Only say what would happen").toStdString());
    verb.add_flag("--keep-good", options->import.isKeepGood,
                  Words::tr("Take the good lines although others are refused").toStdString());
    verb.callback([&program, options] {
        program.action = [&program, options] {
            return atDesk(program.common,
                          [&](Desk& desk, Output& output) { return importCsv(desk, output, *options); });
        };
    });
}

} // namespace cli
