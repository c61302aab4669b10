#include "bench/bench.h"
#include "bench/child.h"
#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

struct Section {
    const char16_t* name;
    void (*run)(const bench::Bench&);
};

constexpr Section kSections[] = {
    {u"queue", bench::measureQueue},   {u"typeahead", bench::measureTypeahead}, {u"search", bench::measureSearch},
    {u"open", bench::measureOpen},     {u"pixels", bench::measurePixels},       {u"start", bench::measureStart},
    {u"intake", bench::measureIntake}, {u"clients", bench::measureClients},     {u"import", bench::measureImport},
    {u"verify", bench::measureVerify}, {u"calendar", bench::measureCalendar},   {u"board", bench::measureBoard},
    {u"sweep", bench::measureSweep},   {u"messaging", bench::measureMessaging},
    {u"escalation", bench::measureEscalation}};

QStringList allSections() {
    QStringList names;
    for (const Section& each : kSections)
        names << QString::fromUtf16(each.name);
    return names;
}

/// What was asked for on the command line.
struct Order {
    bench::Options options;
    QStringList sections;
    QStringList engines;
    bool isJson = false;
};

Order readOrder(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Reparo beside the bare storage engine doing the same work."_s);
    parser.addHelpOption();
    const QCommandLineOption cases(u"cases"_s, u"Cases in the store."_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption seed(u"seed"_s, u"Of the generated store."_s, u"N"_s, u"1"_s);
    const QCommandLineOption folder(u"folder"_s, u"Where generated stores are kept between runs."_s, u"FOLDER"_s,
                                    QStringLiteral(REPARO_BENCH_FOLDER));
    const QCommandLineOption engine(u"engine"_s, u"sqlite, postgresql or both, with a comma."_s, u"NAMES"_s,
                                    u"sqlite,postgresql"_s);
    const QCommandLineOption postgres(u"postgres"_s, u"A server to use instead of one of our own."_s, u"URI"_s);
    const QCommandLineOption most(u"most"_s, u"Measure each figure so often at most."_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption clients(u"clients"_s, u"Desks at once on PostgreSQL."_s, u"N"_s, u"16"_s);
    const QCommandLineOption json(u"json"_s, u"One JSON object a figure and line."_s);
    parser.addOptions({cases, seed, folder, engine, postgres, most, clients, json});
    parser.addPositionalArgument(u"sections"_s, u"All, or some of: "_s + allSections().join(u", "_s), u"[sections…]"_s);
    parser.process(application);
    Order order;
    order.options = {parser.value(cases).toLongLong(), parser.value(seed).toUInt(), parser.value(folder),
                     parser.value(postgres),           parser.value(most).toInt(),  parser.value(clients).toInt()};
    order.sections = parser.positionalArguments();
    order.engines = parser.value(engine).split(u',');
    order.isJson = parser.isSet(json);
    return order;
}

void measure(const Order& order, bench::Report& report) {
    bench::BenchStores stores(order.options.folder, order.options.seed, order.options.postgres, report);
    const bench::BenchClock clock;
    for (const QString& engine : order.engines)
        for (const Section& each : kSections) {
            const bool isWanted = order.sections.isEmpty() || order.sections.contains(QString::fromUtf16(each.name));
            if (!isWanted)
                continue;
            const bool isSqlite = engine == u"sqlite";
            each.run(
                {order.options, report, stores, clock, isSqlite ? store::Engine::Sqlite : store::Engine::Postgres});
        }
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setApplicationName(u"reparo_bench"_s); // never the settings of the program itself
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--child")
        return bench::runChild(arguments.mid(2));
    const Order order = readOrder(application);
    for (const QString& name : order.sections)
        if (!allSections().contains(name))
            qFatal("no section %s", qPrintable(name));
    bench::Report report(order.isJson);
    measure(order, report);
    report.say(u"%1 figures, %2 aims missed."_s.arg(report.count()).arg(report.missed()));
    return 0;
}
