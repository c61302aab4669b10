#include "app/slaboard.h"
#include "app/teamboard.h"

#include "bench/bench.h"

using namespace Qt::StringLiterals;

namespace bench {

namespace {

/// What one would count by hand for the same screen: the columns, and everybody's load.
constexpr auto kCounts =
    "SELECT sum(CASE WHEN due_rank <= ? THEN 1 ELSE 0 END), sum(CASE WHEN due_rank <= ? THEN 1 ELSE "
    "0 END), count(*) FROM complaint_case WHERE is_open = 1";
constexpr auto kLoads = "SELECT owner_id, count(*) FROM complaint_case WHERE is_open = 1 GROUP BY owner_id";
constexpr double kMostMsecs = 200;
/// Half of them are open.
constexpr qint64 kCases = 200'000;

class BoardSection {
public:
    explicit BoardSection(const Bench& bench)
        : m_bench(bench)
        , m_cases(std::min(bench.options.cases, kCases))
        , m_desk(bench.stores.kept(bench.engine, m_cases, BenchStores::Open::Half))
        , m_reader(m_desk.user(BenchStores::kManager)) {}

    void run() {
        for (const auto& [grouping, name] : {std::pair(app::BoardGrouping::Person, u"by person"_s),
                                             std::pair(app::BoardGrouping::Partner, u"by partner"_s),
                                             std::pair(app::BoardGrouping::Topic, u"by topic"_s)})
            measure(u"board "_s + name, {{}, grouping, 12, {}}, true);
        const app::SlaBoard first = read({});
        measure(u"board again, the paces known"_s, {{}, app::BoardGrouping::Person, 12, first.paces}, false);
        app::BoardRequest ofOne;
        ofOne.filter.owners = {m_reader.id};
        measure(u"board of one person"_s, ofOne, true);
        measureTeam();
    }

private:
    app::SlaBoard read(const app::BoardRequest& request) {
        return valueOf(app::readSlaBoard(*m_desk.session, m_reader, m_desk.company, m_bench.clock.now(), request));
    }

    void measure(const QString& name, const app::BoardRequest& request, bool isWhole) {
        const int counts = m_desk.raw->prepare(kCounts);
        const int loads = m_desk.raw->prepare(kLoads);
        const qint64 now = m_bench.clock.now().msecs();
        (void)read(request); // from the disk, this once
        const Pair times = timeByTurns(
            m_bench.runs(isWhole ? 40 : 100), [&](int) { (void)read(request); },
            [&](int) {
                m_desk.raw->run(counts, {now, now + 3'600'000});
                m_desk.raw->run(loads, {});
            });
        report(name, times);
    }

    void measureTeam() {
        const int loads = m_desk.raw->prepare(kLoads);
        const auto readTeam = [&] {
            (void)valueOf(app::readTeam(*m_desk.session, m_reader, m_desk.company, m_bench.clock.now()));
        };
        readTeam();
        report(u"team page"_s, timeByTurns(
                                   m_bench.runs(40), [&](int) { readTeam(); },
                                   [&](int) { m_desk.raw->run(loads, {}); }));
    }

    void report(const QString& name, const Pair& times) {
        Figure figure = m_bench.figure(u"board"_s, name, times,
                                       {atMost(u"p95"_s, times.product.percentile(0.95), kMostMsecs, u"ms"_s)});
        figure.cases = m_cases;
        m_bench.report.add(figure);
    }

    const Bench& m_bench;
    qint64 m_cases;
    Desk m_desk;
    core::User m_reader;
};

} // namespace

void measureBoard(const Bench& bench) { BoardSection(bench).run(); }

} // namespace bench
