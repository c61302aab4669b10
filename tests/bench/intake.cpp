#include "app/bus.h"
#include "app/jobs.h"
#include "bench/intakecommand.h"
#include "bench/rawintake.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr qint64 kSmallStore = 10'000;
constexpr int kIntakes = 2000;
constexpr int kBlock = 100; ///< of one kind in a row: another writer empties a connection's cache
constexpr int kWarmUps = 20;
constexpr double kStall = 50;
constexpr int kJobBatch = 16;

/// One desk that logs case after case, each durable before the next.
class IntakeSection {
public:
    IntakeSection(const Bench& bench, qint64 cases)
        : m_bench(bench)
        , m_cases(cases)
        , m_desk(bench.stores.copy(bench.engine, cases))
        , m_bus(*m_desk.session, bench.clock, u"bench"_s)
        , m_advisor(m_desk.user(BenchStores::kAdvisor))
        , m_complaints(*m_desk.raw, bench.options.seed)
        , m_raw(*m_desk.raw, bench.clock, u"Z-"_s) {}

    /// So many of each kind; what is measured together takes turns.
    void measureBlock(int intakes) {
        if (m_times.product.isEmpty())
            warmUp();
        for (int i = 0; i < intakes; ++i)
            logByProduct();
        m_settling.add(timeOf([&] { settle(); }));
        for (int i = 0; i < intakes; ++i)
            logByEngine();
    }

    [[nodiscard]] const Pair& times() const { return m_times; }
    /// With what the product puts off: words into the index, deltas into the day's figures.
    [[nodiscard]] double millisecondsWithSettling() const {
        return (m_times.product.sum() + m_settling.sum()) / m_times.product.count();
    }
    [[nodiscard]] Figure figure(const QString& name, const QList<Aim>& aims) const {
        Figure figure = m_bench.figure(u"intake"_s, name, m_times, aims);
        figure.cases = m_cases;
        figure.note = u"%1 /s, engine %2 /s; above 50 ms: %3, engine %4; with what is put off: %5 /s"_s
                          .arg(m_times.product.rate(), 0, 'f', 0)
                          .arg(m_times.raw.rate(), 0, 'f', 0)
                          .arg(m_times.product.countAbove(kStall))
                          .arg(m_times.raw.countAbove(kStall))
                          .arg(1000 / millisecondsWithSettling(), 0, 'f', 0);
        return figure;
    }
    [[nodiscard]] bool isRollbackJournal() const { return m_desk.session->journalMode() == u"truncate"; }

private:
    void warmUp() {
        for (int i = 0; i < m_bench.runs(kWarmUps); ++i) {
            (void)valueOf(m_bus.run(m_advisor, commandFor(m_complaints.next())));
            m_raw.log(m_complaints.next());
        }
        settle();
    }

    void logByProduct() {
        const app::LogCase command = commandFor(m_complaints.next());
        m_times.product.add(timeOf([&] { (void)valueOf(m_bus.run(m_advisor, command)); }));
    }

    void logByEngine() {
        const Complaint complaint = m_complaints.next();
        m_times.raw.add(timeOf([&] { m_raw.log(complaint); }));
    }

    void settle() {
        while (!valueOf(app::runJobs(*m_desk.session, m_bus, m_bench.clock, kJobBatch)).isIdle()) {
        }
    }

    const Bench& m_bench;
    qint64 m_cases;
    Desk m_desk;
    app::Bus m_bus;
    core::User m_advisor;
    Complaints m_complaints;
    RawIntake m_raw;
    Pair m_times;
    Samples m_settling;
};

QList<Aim> aimsOf(const IntakeSection& large, const IntakeSection& small) {
    const Samples& product = large.times().product;
    const Samples& raw = large.times().raw;
    QList<Aim> aims{
        atLeast(u"engine"_s, product.rate() / raw.rate(), 0.6, u"× its rate"_s),
        atMost(u"stall"_s, product.max(), std::max(kStall, raw.max() + kStall), u"ms"_s),
        atMost(u"median"_s, product.median() / small.times().product.median(), 1.3, u"× the small store's"_s)};
    if (!large.isRollbackJournal())
        aims << atMost(u"p99"_s, product.percentile(0.99), 10, u"ms"_s)
             << atLeast(u"rate"_s, product.rate(), 1000, u"/s"_s);
    return aims;
}

} // namespace

void measureIntake(const Bench& bench) {
    const qint64 smallCases = std::min(kSmallStore, bench.options.cases);
    IntakeSection small(bench, smallCases);
    IntakeSection large(bench, bench.options.cases);
    const int block = bench.runs(kBlock);
    for (int done = 0; done < bench.runs(kIntakes); done += block) {
        small.measureBlock(block);
        large.measureBlock(block);
    }
    bench.report.add(small.figure(u"log a case, %1 there"_s.arg(smallCases), {}));
    bench.report.add(large.figure(u"log a case"_s, aimsOf(large, small)));
}

} // namespace bench
