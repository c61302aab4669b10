#include "app/bus.h"
#include "app/import/csvimport.h"
#include "bench/rawintake.h"
#include "store/bulkroom.h"
#include "store/rollup.h"
#include "store/search.h"
#include "store/unitofwork.h"
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr qint64 kSmallStore = 10'000;
constexpr int kSettleBatch = 2000;

QString dataFile() { return QStringLiteral(REPARO_SOURCE_DIR "/../shared/data/madrid_avisos_2021-06_2022-02.csv.zst"); }

/// The whole file; or, for a look at whether the section works, its first `rows` lines.
void unpack(const QString& to, std::optional<qint64> rows) {
    QProcess zstd;
    zstd.setStandardOutputFile(to);
    zstd.start(u"zstd"_s, {u"-dc"_s, dataFile()});
    if (!zstd.waitForFinished(-1) || zstd.exitCode() != 0)
        qFatal("zstd can't unpack %s", qPrintable(dataFile()));
    if (!rows)
        return;
    QFile file(to);
    qint64 left = *rows + 1; // the header
    if (!file.open(QIODevice::ReadWrite))
        qFatal("%s", qPrintable(to));
    while (left-- > 0 && !file.readLine().isEmpty()) {
    }
    file.resize(file.pos());
}

core::Result<app::ImportMap> madridMap() {
    QFile file(QStringLiteral(REPARO_SOURCE_DIR "/tests/data/maps/madrid.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no map for the import");
    return app::ImportMap::parse(file.readAll());
}

void settle(store::Session& session, int (*work)(store::Session&, int)) {
    while (valueOf(store::write(session, [&]() -> core::Result<int> { return work(session, kSettleBatch); })) > 0) {
    }
}

/// Rows a second of the product, all that it puts off included, beside the engine's for as many complaints.
class ImportSection {
public:
    ImportSection(const Bench& bench, qint64 cases)
        : m_bench(bench)
        , m_cases(cases)
        , m_desk(bench.stores.copy(bench.engine, cases)) {}

    void run(const QString& path) {
        const app::ImportMap map = valueOf(madridMap());
        app::Bus bus(*m_desk.session, m_bench.clock, u"bench"_s);
        const core::User actor = m_desk.user("supervisor1");
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        app::CsvImport import(*m_desk.session, bus, m_bench.clock, actor, map, {false, true, 0});
        app::ImportReport done;
        const double taking = timeOf([&] { done = valueOf(import.run(file, [](const app::RefusedLine&) {})); });
        const double settling = timeOf([&] {
            settle(*m_desk.session, store::indexPending);
            settle(*m_desk.session, store::foldRollups);
        });
        const double rate = 1000.0 * double(done.rows) / (taking + settling);
        Figure figure = m_bench.figure(u"import"_s, u"Madrid, into %1 cases"_s.arg(m_cases), {});
        figure.cases = m_cases;
        figure.unit = u"rows/s"_s;
        figure.product.add(rate);
        figure.raw.add(engineRate(done.taken));
        if (m_bench.engine == store::Engine::Sqlite)
            figure.aims << atLeast(u"rate"_s, rate, 8000, u"rows/s"_s);
        figure.note =
            u"%1 rows, %2 taken, %3 repeats, %4 refused; taking %5 s, indexing and folding %6 s"_s.arg(done.rows)
                .arg(done.taken)
                .arg(done.repeats)
                .arg(done.refused)
                .arg(taking / 1000, 0, 'f', 1)
                .arg(settling / 1000, 0, 'f', 1);
        m_bench.report.add(figure);
    }

private:
    [[nodiscard]] double engineRate(qint64 rows) {
        Complaints complaints(*m_desk.raw, m_bench.options.seed);
        RawIntake intake(*m_desk.raw, m_bench.clock, u"I-"_s);
        QList<Complaint> made;
        for (qint64 i = 0; i < rows; ++i)
            made << complaints.next();
        if (m_bench.engine == store::Engine::Sqlite) // the same room as the product's
            m_desk.raw->execute("PRAGMA cache_size = " + QByteArray::number(-1024 * store::BulkRoom::kMegabytes));
        const double took = timeOf([&] {
            m_desk.raw->execute("BEGIN");
            for (const Complaint& each : made)
                intake.write(each);
            m_desk.raw->execute("COMMIT");
        });
        return 1000.0 * double(rows) / took;
    }

    const Bench& m_bench;
    qint64 m_cases;
    Desk m_desk;
};

} // namespace

void measureImport(const Bench& bench) {
    if (!QFile::exists(dataFile())) {
        bench.report.say(u"import: %1 is not there"_s.arg(dataFile()));
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"madrid.csv"_s);
    const bool isTrial = bench.options.cases < kSmallStore;
    unpack(path, isTrial ? std::optional(bench.options.cases) : std::nullopt);
    const qint64 small = std::min(kSmallStore, bench.options.cases);
    ImportSection(bench, small).run(path);
    if (bench.options.cases > small)
        ImportSection(bench, bench.options.cases).run(path);
}

} // namespace bench
