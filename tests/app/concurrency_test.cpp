#include "app/jobs.h"
#include "commanddesk.h"
#include "store/casepage.h"
#include "store/maintenance.h"
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace commandtest;

namespace {

constexpr int kDesks = 4;

/// Runs `work` at several desks at once, each with a connection and a bus of its own; how many of its commands failed.
template <class Work>
int failuresAtOnce(CommandDesk& desk, Work work) {
    std::atomic<int> failures = 0;
    std::vector<std::thread> desks;
    for (int number = 0; number < kDesks; ++number)
        desks.emplace_back([&, number] {
            const auto session = store::Session::open(desk.testStore().uri(), store::Session::Mode::ReadWrite);
            if (!session) {
                ++failures;
                return;
            }
            app::Bus bus(**session, desk.clock, u"desk-%1"_s.arg(number + 2));
            failures += work(bus, number);
        });
    for (std::thread& each : desks)
        each.join();
    return failures;
}

auto bothEngines() { return GENERATE(store::Engine::Sqlite, store::Engine::Postgres); }

QStringList differences(CommandDesk& desk) {
    QStringList found;
    REQUIRE(store::verifyStore(desk.session(), core::AgreementBook(), desk.clock.now(), true,
                               [&](const store::Difference& each) { found << each.what + u' ' + each.where; }));
    return found;
}

} // namespace

TEST_CASE("many desks that work on one case at once lose nothing of each other") {
    CommandDesk desk(bothEngines());
    const auto id = desk.started();
    const auto noted = [&](app::Bus& bus, int number) {
        int failures = 0;
        for (int i = 0; i < 25; ++i) {
            const app::Command change = i % 5 == 0
                                            ? app::Command(app::MakePromise{id, u"A call"_s, desk.clock.now() + 1h})
                                            : app::Command(note(id, u"desk %1 note %2"_s.arg(number).arg(i)));
            failures += bus.run(desk.ana, change) ? 0 : 1;
        }
        return failures;
    };
    CHECK(failuresAtOnce(desk, noted) == 0);
    CHECK(desk.eventsOf(id).size() == 3 + kDesks * 25);
    CHECK(desk.caseOf(id).version == 2 + kDesks * 25);
    CHECK(differences(desk) == QStringList());
}

TEST_CASE("the same call sent by several desks at once is one case") {
    CommandDesk desk(bothEngines());
    auto call = desk.call();
    std::atomic<int> firsts = 0;
    const auto logged = [&](app::Bus& bus, int) {
        int failures = 0;
        for (int i = 0; i < 20; ++i) {
            auto mine = call;
            mine.key = u"call-%1"_s.arg(i);
            const auto receipt = bus.run(desk.advisor, mine);
            failures += receipt ? 0 : 1;
            firsts += receipt && !receipt->isRepeat ? 1 : 0;
        }
        return failures;
    };
    CHECK(failuresAtOnce(desk, logged) == 0);
    CHECK(firsts == 20);
    CHECK(desk.reading([&] { return store::countCases(desk.session(), {}, desk.clock.now()); }) == 20);
    CHECK(differences(desk) == QStringList());
}
