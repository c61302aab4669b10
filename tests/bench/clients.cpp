#include "app/bus.h"
#include "bench/intakecommand.h"
#include "bench/rawintake.h"
#include <latch>
#include <thread>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr int kIntakesAClient = 400;

struct Crowd {
    Samples times;
    double seconds = 0;
    [[nodiscard]] double rate() const { return times.count() / seconds; }
};

/// So many threads, each ready with its own connection before all begin at once. `makeClient` runs in the thread and
/// gives what logs one complaint.
template <class MakeClient>
Crowd letIn(int clients, int intakes, MakeClient makeClient) {
    std::latch ready(clients + 1);
    std::vector<Samples> times(static_cast<std::size_t>(clients));
    std::vector<std::thread> threads;
    for (int client = 0; client < clients; ++client)
        threads.emplace_back([&, client] {
            auto log = makeClient(client);
            ready.arrive_and_wait();
            for (int i = 0; i < intakes; ++i)
                times[static_cast<std::size_t>(client)].add(timeOf(log));
        });
    ready.arrive_and_wait();
    Crowd crowd;
    crowd.seconds = timeOf([&] {
                        for (std::thread& each : threads)
                            each.join();
                    }) /
                    1000;
    for (const Samples& each : times)
        crowd.times.add(each);
    return crowd;
}

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
    const int intakes = bench.runs(kIntakesAClient);
    const Crowd raw = letIn(clients, intakes, [&](int number) {
        return [client = std::make_shared<RawClient>(bench, uri, number)] {
            client->intake.log(client->complaints.next());
        };
    });
    const Crowd product = letIn(clients, intakes, [&](int number) {
        return [client = std::make_shared<ProductClient>(bench, uri, 1000 + number)] {
            (void)valueOf(client->bus.run(client->user, commandFor(client->complaints.next())));
        };
    });
    Figure figure = bench.figure(u"clients"_s, u"log a case, %1 desks at once"_s.arg(clients),
                                 {product.times, raw.times}, {atLeast(u"rate"_s, product.rate(), 2000, u"/s"_s)});
    figure.note = u"%1 /s together, engine %2 /s"_s.arg(product.rate(), 0, 'f', 0).arg(raw.rate(), 0, 'f', 0);
    bench.report.add(figure);
}

} // namespace bench
