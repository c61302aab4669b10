#include "app/demo/democompany.h"
#include "app/founding.h"
#include "app/newstore.h"
#include "cli/desk.h"
#include "cli/housekeeping.h"
#include "cli/words.h"
#include "core/permissions.h"
#include "store/maintenance.h"
#include <CLI/CLI.hpp>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct CreateOptions {
    std::optional<quint32> demoSeed;
    int cases = 0;
    QString company;
    QString country = u"CO"_s;
};

/// Backups hold everything: administrators, and the system for whoever can open the store anyway.
core::Result<void> mayBackUp(const core::User& actor) {
    return actor.id.isValid() ? core::mayDo(actor, core::Verb::BackUp) : core::Result<void>();
}

core::Result<void> fill(store::Session& session, const core::Clock& clock, const CreateOptions& options) {
    if (options.demoSeed)
        return app::createDemoStore(session, clock, {*options.demoSeed, options.cases});
    app::Company company = app::companyIn(options.country);
    company.name = options.company;
    const auto founded = app::createEmptyStore(session, clock, company, std::nullopt);
    if (!founded || options.cases == 0)
        return founded;
    return store::generateCases(session, bulkPlan(options.cases, 1, clock.now(), {}));
}

Exit create(const Common& common, const CreateOptions& options) {
    Output output(common.isJson);
    const auto uri = storeUri(common);
    if (!uri)
        return output.refuse(uri.error());
    const auto clock = clockFor(common);
    if (!clock)
        return output.refuse(clock.error());
    const auto made = app::makeStore(*uri, [&](store::Session& session) { return fill(session, **clock, options); });
    if (!made)
        return output.refuse(made.error());
    if (output.isJson())
        output.json({{u"store"_s, uri->toDisplay()}, {u"demo"_s, options.demoSeed.has_value()}});
    else
        output.message(Words::tr("Store made: %1").arg(uri->toDisplay()));
    return Exit::Done;
}

constexpr std::pair<const char*, const char*> kInfoNames[] = {
    {"store", QT_TRANSLATE_NOOP("Cli", "Store")},
    {"engine", QT_TRANSLATE_NOOP("Cli", "Engine")},
    {"engineVersion", QT_TRANSLATE_NOOP("Cli", "Version of the engine")},
    {"journalMode", QT_TRANSLATE_NOOP("Cli", "Journal")},
    {"schema", QT_TRANSLATE_NOOP("Cli", "Format")},
    {"company", QT_TRANSLATE_NOOP("Cli", "Company")},
    {"demo", QT_TRANSLATE_NOOP("Cli", "Demo")},
    {"cases", QT_TRANSLATE_NOOP("Cli", "Cases")},
    {"openCases", QT_TRANSLATE_NOOP("Cli", "Open cases")},
    {"parties", QT_TRANSLATE_NOOP("Cli", "People")},
    {"users", QT_TRANSLATE_NOOP("Cli", "Users")},
    {"events", QT_TRANSLATE_NOOP("Cli", "Events")},
};

Exit info(Desk& desk, Output& output) {
    const auto told = store::describeStore(desk.session());
    if (!told)
        return output.refuse(told.error());
    const QString engine = told->engine == store::Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
    const QJsonObject json{{u"store"_s, desk.session().uri().toDisplay()},
                           {u"engine"_s, engine},
                           {u"engineVersion"_s, told->engineVersion},
                           {u"journalMode"_s, told->journalMode},
                           {u"schema"_s, told->schema},
                           {u"company"_s, told->company},
                           {u"demo"_s, told->isDemo},
                           {u"cases"_s, told->cases},
                           {u"openCases"_s, told->openCases},
                           {u"parties"_s, told->parties},
                           {u"users"_s, told->users},
                           {u"events"_s, told->events}};
    if (output.isJson()) {
        output.json(json);
        return Exit::Done;
    }
    QList<QStringList> rows;
    for (const auto& [field, name] : kInfoNames) {
        const QJsonValue value = json[QLatin1String(field)];
        const QString yesOrNo = value.toBool() ? Words::tr("yes") : Words::tr("no");
        rows << QStringList{QCoreApplication::translate("Cli", name),
                            value.isBool() ? yesOrNo : value.toVariant().toString()};
    }
    output.text(table(rows.takeFirst(), rows));
    return Exit::Done;
}

Exit verify(Desk& desk, Output& output, bool isDeep) {
    qint64 differences = 0;
    const auto report = [&](const store::Difference& each) {
        ++differences;
        if (output.isJson())
            output.json({{u"difference"_s, each.what},
                         {u"where"_s, each.where},
                         {u"stored"_s, each.stored},
                         {u"expected"_s, each.expected}});
        else
            output.text(u"%1 %2: %3 ≠ %4"_s.arg(each.what, each.where, each.stored, each.expected));
    };
    const auto checked = store::verifyStore(desk.session(), desk.company().book, desk.now(), isDeep, report);
    if (!checked)
        return output.refuse(checked.error());
    if (output.isJson())
        output.json({{u"checked"_s, *checked}, {u"differences"_s, differences}});
    else
        output.message(Words::tr("Cases checked: %1; differences: %2.").arg(*checked).arg(differences));
    return differences == 0 ? Exit::Done : Exit::NoStore;
}

Exit backUp(Desk& desk, Output& output, const QString& file) {
    if (const auto allowed = mayBackUp(desk.actor()); !allowed)
        return output.refuse(allowed.error());
    if (const auto done = store::backUp(desk.session(), file); !done)
        return output.refuse(done.error());
    if (output.isJson())
        output.json({{u"backup"_s, QFileInfo(file).absoluteFilePath()}, {u"bytes"_s, QFileInfo(file).size()}});
    else
        output.message(Words::tr("Backed up and checked: %1").arg(file));
    return Exit::Done;
}

/// The store that is replaced may be damaged, so nobody can be looked up in it.
Exit restore(const Common& common, const QString& file) {
    Output output(common.isJson);
    const auto uri = storeUri(common);
    if (!uri)
        return output.refuse(uri.error());
    if (const auto done = store::restore(*uri, file); !done)
        return output.refuse(done.error());
    if (output.isJson())
        output.json({{u"restored"_s, uri->toDisplay()}, {u"from"_s, QFileInfo(file).absoluteFilePath()}});
    else
        output.message(Words::tr("Restored from %1.").arg(file));
    return Exit::Done;
}

void addCreate(Program& program, CLI::App& group) {
    auto options = std::make_shared<CreateOptions>();
    CLI::App& verb = addVerb(group, "create", Words::tr("Make a new store"));
    verb.add_option("--demo", options->demoSeed,
                    Words::tr("Fill it with the demo company; the same seed gives the same store").toStdString())
        ->type_name("SEED");
    verb.add_option("--cases", options->cases, Words::tr("So many cases over 13 months").toStdString())
        ->check(CLI::Range(0, 10'000'000).description(""))
        ->type_name("N");
    addText(verb, "--company", options->company, Words::tr("The company's name"));
    addText(verb, "--country", options->country, Words::tr("Its country, for phones, money and time: CO, MX, ES …"));
    verb.callback(
        [&program, options] { program.action = [&program, options] { return create(program.common, *options); }; });
}

void addFileVerb(Program& program, CLI::App& group, const char* name, const QString& help,
                 const std::function<Exit(const QString&)>& action) {
    auto file = std::make_shared<QString>();
    CLI::App& verb = addVerb(group, name, help);
    addText(verb, "file", *file, Words::tr("The backup file"))->required()->type_name("FILE");
    verb.callback([&program, file, action] { program.action = [file, action] { return action(*file); }; });
}

} // namespace

void addStoreVerbs(Program& program) {
    const Common& common = program.common;
    CLI::App& group = addVerb(program.app, "store", Words::tr("Make, check, back up and restore stores"));
    group.require_subcommand(1);
    addCreate(program, group);
    addVerb(group, "info", Words::tr("What kind of store it is and what is in it")).callback([&program, &common] {
        program.action = [&common] { return atDesk(common, info); };
    });
    auto isDeep = std::make_shared<bool>(false);
    CLI::App& check = addVerb(group, "verify", Words::tr("Recompute everything and compare; differences end with 3"));
    check.add_flag("--deep", *isDeep, Words::tr("Also the search text and every reference").toStdString());
    check.callback([&program, &common, isDeep] {
        program.action = [&common, isDeep] {
            return atDesk(common, [isDeep](Desk& desk, Output& output) { return verify(desk, output, *isDeep); });
        };
    });
    addFileVerb(program, group, "backup", Words::tr("Copy the store to a file while it is in use"),
                [&common](const QString& file) {
                    return atDesk(common, [&](Desk& desk, Output& output) { return backUp(desk, output, file); });
                });
    addFileVerb(program, group, "restore", Words::tr("Check a backup, then put it in the store's place"),
                [&common](const QString& file) { return restore(common, file); });
}

} // namespace cli
