#include "app/agreements.h"
#include "app/alarms.h"
#include "app/handover.h"
#include "app/jobs.h"
#include "app/people.h"
#include "bench/bench.h"
#include "bench/rawsweep.h"
#include "store/casestream.h"
#include "store/unitofwork.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bench {

namespace {

constexpr int kDue = 1000;
constexpr int kMostDue = 200; ///< of a store that is too small for more (smoke)
constexpr qint64 kTimesSmaller = 100;
constexpr core::Duration kAllowance = 2h;
constexpr qint64 kClocks = 100'000;
constexpr int kMoves = 200;

/// A store in which no old clock is due, so that what is due is known.
class SweepDesk {
public:
    SweepDesk(const Bench& bench, qint64 cases)
        : m_bench(bench)
        , m_cases(cases)
        , m_clock(bench.clock.now())
        , m_desk(bench.stores.copy(bench.engine, cases, BenchStores::Open::All))
        , m_advisor(m_desk.user(BenchStores::kAdvisor))
        , m_due(std::min<int>(kDue, cases < kDue * kTimesSmaller ? kMostDue : kDue)) {
        m_desk.raw->execute(
            "UPDATE case_clock SET alarm_at = due_at + 315360000000 WHERE state IN ('running', 'paused')");
        // A pause that ran out would count a case's clocks anew.
        m_desk.raw->execute(
            "UPDATE complaint_case SET wait_until = wait_until + 315360000000 WHERE wait_until IS NOT NULL");
        if (!m_desk.raw->isSqlite())
            m_desk.raw->execute("VACUUM ANALYZE case_clock");
        agree();
        m_bus = std::make_unique<app::Bus>(*m_desk.session, m_clock, u"bench"_s);
        const qint64 supervisor = m_desk.user(BenchStores::kSupervisor).id.value();
        m_raw = std::make_unique<RawSweep>(*m_desk.raw, supervisor, m_advisor.id.value());
    }

    [[nodiscard]] int due() const { return m_due; }
    [[nodiscard]] qint64 openClocks() {
        return m_desk.raw->numbers("SELECT count(*) FROM case_clock WHERE alarm_at IS NOT NULL").first();
    }

    void sweep(Pair& times) {
        log();
        m_clock.advance(kAllowance);
        times.raw.add(timeOf([&] { require(m_raw->ring(m_clock.now(), m_due)); }));
        times.product.add(timeOf(
            [&] { require(valueOf(app::ringAlarms(*m_desk.session, *m_bus, m_clock.now(), 2 * m_due)).cases); }));
        settle();
    }
    /// A round of the jobs that finds nothing to do.
    double idleRound() {
        return timeOf([&] {
            if (!valueOf(app::runJobs(*m_desk.session, *m_bus, m_clock, 1000)).isIdle())
                qFatal("a round that should be idle was not");
        });
    }

private:
    void agree() {
        core::Target target;
        target.measure = core::Measure::Resolution;
        target.allowance = core::clockHours(kAllowance);
        target.thresholds = {{{}, 0h, {core::Recipient::Owner, core::Recipient::Supervisors}, false}};
        core::Agreement agreement;
        agreement.code = u"sweep"_s;
        agreement.name = {u"Barrido"_s, u"Sweep"_s};
        agreement.position = -1; // before all others
        agreement.match.priorities = {core::Priority::Critical};
        agreement.targets = {target};
        core::User administrator = app::systemUser();
        administrator.role = core::Role::Administrator;
        valueOf(app::saveAgreement(*m_desk.session, m_clock, administrator, agreement, u"bench"_s));
    }

    /// Twice as many as are due: one half for the engine.
    void log() {
        app::LogCase call;
        call.kind = core::Kind::Claim;
        call.priority = core::Priority::Critical;
        call.summary = u"El técnico no llegó"_s;
        call.caller.name = u"Rosa Peña"_s;
        call.caller.phone = u"300 555 0142"_s;
        for (const auto& receipt : m_bus->runBatch(m_advisor, QList<app::Command>(2 * m_due, call), true))
            (void)valueOf(receipt);
        settle();
    }

    void settle() {
        while (!valueOf(app::runJobs(*m_desk.session, *m_bus, m_clock, 10'000)).isIdle()) {
        }
    }

    void require(int rung) const {
        if (rung != m_due)
            qFatal("%d alarms rang instead of %d", rung, m_due);
    }

    const Bench& m_bench;
    qint64 m_cases;
    core::ManualClock m_clock;
    Desk m_desk;
    core::User m_advisor;
    int m_due;
    std::unique_ptr<app::Bus> m_bus;
    std::unique_ptr<RawSweep> m_raw;
};

class SweepSection {
public:
    explicit SweepSection(const Bench& bench)
        : m_bench(bench) {}

    void run() {
        measureSweeps();
        measureRecomputing();
        measureAbsence();
    }

private:
    void measureSweeps() {
        const qint64 large = m_bench.options.cases;
        const qint64 small = std::max<qint64>(1000, large / kTimesSmaller);
        SweepDesk few(m_bench, small);
        SweepDesk many(m_bench, large);
        const qint64 clocks[] = {few.openClocks(), many.openClocks()};
        Pair ofFew;
        Pair ofMany;
        Pair ignored; // the first is read from the disk
        few.sweep(ignored);
        many.sweep(ignored);
        for (int run = 0; run < m_bench.runs(7); ++run) {
            few.sweep(ofFew);
            many.sweep(ofMany);
        }
        report(few, small, clocks[0], ofFew, {});
        const double growth = ofMany.product.median() / ofFew.product.median();
        report(many, large, clocks[1], ofMany,
               {atMost(u"× fewer clocks"_s, growth, 1.3, {}),
                atMost(u"a case"_s, ofMany.product.median() / many.due(), 0.4, u"ms"_s)});
        Figure idle = m_bench.figure(u"sweep"_s, u"a round with nothing to do"_s);
        for (int run = 0; run < m_bench.runs(50); ++run)
            idle.product.add(many.idleRound());
        m_bench.report.add(idle);
    }

    void report(const SweepDesk& desk, qint64 cases, qint64 clocks, const Pair& times, const QList<Aim>& aims) {
        Figure figure = m_bench.figure(
            u"sweep"_s, u"%1 due of %2 open clocks"_s.arg(desk.due()).arg(QLocale::c().toString(clocks)), times, aims);
        figure.cases = cases;
        figure.note = u"%1 a second, engine %2"_s.arg(desk.due() * times.product.rate(), 0, 'f', 0)
                          .arg(desk.due() * times.raw.rate(), 0, 'f', 0);
        m_bench.report.add(figure);
    }

    /// Counted from the events, and what rang taken into account.
    void measureRecomputing() {
        const qint64 cases = std::min<qint64>(m_bench.options.cases, kClocks);
        Desk desk(m_bench.stores.kept(m_bench.engine, cases, BenchStores::Open::All));
        qint64 clocks = 0;
        double counting = 0;
        const double all = timeOf([&] {
            for (core::CaseId last; clocks < kClocks;) {
                const auto batch = valueOf(store::read(*desk.session, [&]() -> core::Result<QList<store::StoredCase>> {
                    return store::findCasesAfter(*desk.session, last, 1000);
                }));
                if (batch.isEmpty())
                    break;
                last = batch.last().subject.id;
                counting += timeOf([&] {
                    for (const store::StoredCase& each : batch) {
                        auto counted = core::clocksOf(each.events, desk.company.book, m_bench.clock.now());
                        core::settleAlarms(counted, each.rung);
                        clocks += counted.size();
                    }
                });
            }
        });
        Figure figure = m_bench.figure(u"sweep"_s, u"%1 clocks recomputed"_s.arg(clocks), {},
                                       {atMost(u"time"_s, counting / 1000, 5, u"s"_s)});
        figure.product.add(counting);
        figure.note = u"with reading the cases and their history %1 ms"_s.arg(all, 0, 'f', 0);
        m_bench.report.add(figure);
    }

    void measureAbsence() {
        const qint64 cases = std::min<qint64>(m_bench.options.cases, 20'000);
        Desk desk(m_bench.stores.copy(m_bench.engine, cases, BenchStores::Open::All));
        const core::ManualClock clock(m_bench.clock.now());
        app::Bus bus(*desk.session, clock, u"bench"_s);
        const core::User supervisor = desk.user(BenchStores::kSupervisor);
        Figure plans = m_bench.figure(u"sweep"_s, u"who gets what of an absent person"_s);
        Figure moves = m_bench.figure(u"sweep"_s, {});
        qsizetype moved = 0;
        for (int person = 1; person <= m_bench.runs(5); ++person) {
            const core::User user = desk.user(("gerente" + QByteArray::number(person)).constData());
            const app::HandoverRequest request{user.id, clock.now(), clock.now() + 24h * 30, false};
            QList<app::CaseMove> list;
            plans.product.add(timeOf([&] {
                list = valueOf(app::planHandover(*desk.session, supervisor, bus.company(), request, clock.now()))
                           .caseMoves();
            }));
            list = list.mid(0, kMoves);
            moved = list.size();
            moves.product.add(timeOf([&] {
                (void)valueOf(bus.run(supervisor, app::DeclareAbsence{user.id, request.from, request.until, {}, list}));
            }));
        }
        moves.name = u"an absence that moves %1 cases"_s.arg(moved);
        moves.aims << atMost(u"median"_s, moves.product.median(), 1500, u"ms"_s);
        m_bench.report.add(plans);
        m_bench.report.add(moves);
    }

    const Bench& m_bench;
};

} // namespace

void measureSweep(const Bench& bench) { SweepSection(bench).run(); }

} // namespace bench
