#include "cli/program.h"

#include "cli/options.h"
#include "cli/usagewords.h"
#include "cli/words.h"
#include <CLI/CLI.hpp>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// The language is needed before the command line is read, since its help is in it.
QString languageOf(int argc, const char* const* argv) {
    QString language = QLocale::system().language() == QLocale::Spanish ? u"es"_s : u"en"_s;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == u"--lang" && i + 1 < argc)
            language = QString::fromLocal8Bit(argv[i + 1]);
        else if (word.startsWith(u"--lang="))
            language = word.mid(7);
    }
    return language;
}

/// English has a file too, for its plurals; a language without one stays English.
void speak(const QString& language, QTranslator& translator) {
    QLocale::setDefault(QLocale(language == u"es" ? u"es_CO"_s : u"en_US"_s));
    if (translator.load(u"reparo_"_s + language, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
}

/// The parser's own headings are English only.
void nameHeadings(CLI::App& app) {
    const auto formatter = app.get_formatter();
    formatter->column_width(34);
    formatter->label("Usage", Words::tr("Usage").toStdString());
    formatter->label("OPTIONS", Words::tr("OPTIONS").toStdString());
    formatter->label("SUBCOMMAND", Words::tr("VERB").toStdString());
    formatter->label("Positionals", Words::tr("Arguments").toStdString());
    formatter->label("REQUIRED", Words::tr("REQUIRED").toStdString());
    app.group(Words::tr("Verbs").toStdString());
    app.option_defaults()->group(Words::tr("Options").toStdString());
    app.set_help_flag("-h,--help", Words::tr("Print this help").toStdString());
    app.set_version_flag("--version", "reparoctl " REPARO_VERSION, Words::tr("Print the version").toStdString());
}

void addCommonOptions(Program& program) {
    CLI::App& app = program.app;
    Common& common = program.common;
    addText(app, "--store", common.store,
            Words::tr("The store: sqlite:FILE, a path, or postgresql://…; else REPARO_STORE, else the user's own"))
        ->type_name("URI");
    addText(app, "--as", common.login, Words::tr("Who works: a login; else the account's name, else the system"))
        ->type_name("USER");
    app.add_flag("--json", common.isJson, Words::tr("One JSON object a line, times in UTC").toStdString());
    addCode(app, "--lang", common.language, {u"es"_s, u"en"_s}, Words::tr("Language of messages"));
    addText(app, "--now", common.now, Words::tr("Another time than now; only for tests, with REPARO_TEST_CLOCK=1"))
        ->type_name("TIME");
}

void addVerbs(Program& program) {
    addStoreVerbs(program);
    addUserVerbs(program);
    CLI::App& cases = addVerb(program.app, "case", Words::tr("Log, read and work cases"));
    cases.require_subcommand(1);
    addCaseIntakeVerbs(program, cases);
    addCaseReadVerbs(program, cases);
    addCaseWorkVerbs(program, cases);
    addCaseMessageVerbs(program, cases);
    addCaseFileVerbs(program, cases);
    addAgreementVerbs(program);
    addNotificationVerb(program);
    addOutboxVerbs(program);
    addTaskVerbs(program);
    addTextVerbs(program);
    addMailVerbs(program);
    addHealthVerb(program);
    addNetworkVerbs(program);
    addChannelVerbs(program);
    addImportVerbs(program);
    CLI::App& calendars = addVerb(program.app, "calendar", Words::tr("Working hours, holidays and due times"));
    calendars.require_subcommand(1);
    addCalendarVerbs(program, calendars);
    addGenerateVerb(program);
    addAgentVerb(program);
    addHelpVerb(program);
}

} // namespace

Exit run(int argc, const char* const* argv) {
    QTranslator translator;
    speak(languageOf(argc, argv), translator);
    CLI::App app(Words::tr("Reparo: complaints and claims from the command line.").toStdString(), "reparoctl");
    nameHeadings(app);
    app.fallthrough();
    app.require_subcommand(1);
    app.failure_message(usageFailure);
    Program program{app, {}, {}};
    addCommonOptions(program);
    // Verbs take the footer over that stands when they are added.
    app.footer(Words::tr("--store, --as, --json and --lang go with every verb: reparoctl --help").toStdString());
    addVerbs(program);
    app.footer("");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Exit::Done : Exit::Usage;
    }
    return program.action ? program.action() : Exit::Usage;
}

} // namespace cli
