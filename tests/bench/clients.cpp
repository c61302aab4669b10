#include "app/bus.h"
#include "bench/intakecommand.h"
#include "bench/rawintake.h"
#include <array>
#include <barrier>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int kIntakesAClient = 400;
constexpr int kRounds = 4;

struct Crowd {
    Samples times;
    double seconds = 0;
    [[nodiscard]] double rate() const { return times.count() / seconds; }
};

/// Two crowds of so many threads, each thread with its own connection and a first complaint logged before any round
/// begins. In every round one crowd logs, then the other, so that neither pays for what the other left to be done.
class Rounds {
public:
    Rounds(int clients, int intakes)
        : m_clients(clients)
        , m_intakes(std::max(1, intakes / kRounds))
        , m_gate(2 * clients + 1) {}

    /// `makeRaw` and `makeProduct` run in a client's thread and give what logs one complaint.
    template <class MakeRaw, class MakeProduct>
    std::pair<Crowd, Crowd> run(MakeRaw makeRaw, MakeProduct makeProduct) {
        for (int client = 0; client < m_clients; ++client) {
            m_threads.emplace_back([=, this] { take(0, makeRaw(client)); });
            m_threads.emplace_back([=, this] { take(1, makeProduct(client)); });
        }
        m_gate.arrive_and_wait();
        for (int turn = 0; turn < 2 * kRounds; ++turn)
            m_crowds[turn % 2].seconds += timeOf([this] {
                                              m_gate.arrive_and_wait();
                                              m_gate.arrive_and_wait();
                                          }) /
                                          1000;
        for (std::thread& each : m_threads)
            each.join();
        return {m_crowds[0], m_crowds[1]};
    }

private:
    template <class Log>
    void take(int side, Log log) {
        Samples times;
        log(); // statements are prepared and the company is read
        m_gate.arrive_and_wait();
        for (int turn = 0; turn < 2 * kRounds; ++turn) {
            m_gate.arrive_and_wait();
            for (int i = 0; i < m_intakes && turn % 2 == side; ++i)
                times.add(timeOf(log));
            m_gate.arrive_and_wait();
        }
        const std::lock_guard lock(m_mutex);
        m_crowds[side].times.add(times);
    }

    int m_clients;
    int m_intakes;
    std::barrier<> m_gate;
    std::mutex m_mutex;
    std::array<Crowd, 2> m_crowds;
    std::vector<std::thread> m_threads;
};

/// What a client keeps while it logs.
struct ProductClient {
    ProductClient(const Bench& bench, const store::Uri& uri, int number)
        : desk(uri)
        , bus(*desk.session, bench.clock, u"client%1"_s.arg(number))
        , user(desk.user(BenchStores::kAdvisor))
        , complaints(*desk.raw, quint32(number)) {}

    Desk desk;
    app::Bus bus;
    core::User user;
    Complaints complaints;
};

struct RawClient {
    RawClient(const Bench& bench, const store::Uri& uri, int number)
        : raw(RawEngine::open(uri))
        , complaints(*raw, quint32(number))
        , intake(*raw, bench.clock, u"C%1-"_s.arg(number)) {}

    std::unique_ptr<RawEngine> raw;
    Complaints complaints;
    RawIntake intake;
};

} // namespace

void measureClients(const Bench& bench) {
    if (bench.engine != store::Engine::Postgres)
        return;
    const store::Uri uri = bench.stores.copy(bench.engine, bench.options.cases);
    const int clients = bench.options.clients;
    Rounds rounds(clients, bench.runs(kIntakesAClient));
    const auto [raw, product] = rounds.run(
        [&](int number) {
            return [client = std::make_shared<RawClient>(bench, uri, number)] {
                client->intake.log(client->complaints.next());
            };
        },
        [&](int number) {
            return [client = std::make_shared<ProductClient>(bench, uri, 1000 + number)] {
                (void)valueOf(client->bus.run(client->user, commandFor(client->complaints.next())));
            };
        });
    Figure figure =
        bench.figure(u"clients"_s, u"log a case, %1 desks at once"_s.arg(clients), {product.times, raw.times},
                     {atLeast(u"rate"_s, product.rate(), 2000, u"/s"_s),
                      atLeast(u"engine"_s, product.rate() / raw.rate(), 0.8, u"× its rate"_s)});
    figure.note = u"%1 /s together, engine %2 /s"_s.arg(product.rate(), 0, 'f', 0).arg(raw.rate(), 0, 'f', 0);
    bench.report.add(figure);
}

} // namespace bench
