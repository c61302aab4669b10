#include "bench/bench.h"
#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// What a child told, and when after it was started.
struct Told {
    QHash<QByteArray, double> values;
    QHash<QByteArray, double> at;
};

Told runChild(const QStringList& arguments) {
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer running;
    running.start();
    child.start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s} + arguments);
    Told told;
    while (child.waitForReadyRead(-1))
        while (child.canReadLine()) {
            const QList<QByteArray> words = child.readLine().trimmed().split(' ');
            told.values[words.value(0)] = words.value(1).toDouble();
            told.at[words.value(0)] = double(running.nsecsElapsed()) / 1e6;
        }
    child.waitForFinished();
    if (child.exitCode() != 0 || !told.at.contains("list"))
        qFatal("a window that was started told too little");
    return told;
}

constexpr double kMib = 1024;

} // namespace

void measureStart(const Bench& bench) {
    const QString store = bench.stores.kept(bench.engine, bench.options.cases).toText();
    const QStringList window{u"window"_s, store, QString::fromLatin1(BenchStores::kManager),
                             QString::fromLatin1(BenchStores::kPassword)};
    (void)runChild(window); // hashes the password at today's cost, warms the files up
    (void)runChild({u"table"_s, store});
    Pair start;
    Samples toList;
    Samples toWork;
    Pair memory;
    for (int i = 0; i < bench.runs(20); ++i) {
        const Told told = runChild(window);
        const Told table = runChild({u"table"_s, store});
        start.product.add(told.at["page"]);
        start.raw.add(table.at["list"]);
        toList.add(told.values["list"]);
        toWork.add(told.at["page"] + told.values["list"]);
        memory.product.add(told.values["resident"] / kMib);
        memory.raw.add(table.values["resident"] / kMib);
    }
    bench.report.add(bench.figure(u"start"_s, u"from start to the sign-in page"_s, start));
    bench.report.add(bench.figure(u"start"_s, u"from the right password to the first list"_s, {toList, {}},
                                  {atMost(u"median"_s, toList.median(), 200, u"ms"_s)}));
    bench.report.add(bench.figure(u"start"_s, u"both together"_s, {toWork, start.raw},
                                  {atMost(u"median"_s, toWork.median(), 200, u"ms"_s)}));
    Figure resident = bench.figure(u"start"_s, u"resident memory with the first list"_s, memory,
                                   {atMost(u"median"_s, memory.product.median(), 80, u"MiB"_s)});
    resident.unit = u"MiB"_s;
    bench.report.add(resident);
}

} // namespace bench
