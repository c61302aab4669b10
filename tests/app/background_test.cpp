#include "app/background.h"

#include "app/officedesk.h"
#include "store/clocktable.h"
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using officetest::Desk;
using officetest::waitUntil;
using store::Engine;
using support::valueOf;

namespace {

/// The jobs of a desk where nobody types, and the rounds that they made.
struct Rounds {
    explicit Rounds(Desk& desk)
        : time(desk.clock)
        , background({desk.store.uri(), u"desk"_s, true, [] { return true; }, [](const core::Error&) {}}, time) {
        QObject::connect(&background, &app::Background::roundEnded, &context,
                         [this](const core::Result<app::JobReport>& report) { reports << valueOf(report); });
        waitUntilIdle();
    }
    void waitUntilIdle() {
        waitUntil([&] { return !reports.isEmpty() && reports.last().isIdle(); });
    }

    app::StoreTime time;
    QObject context;
    QList<app::JobReport> reports;
    app::Background background;
};

core::CaseId logAt(Desk& desk, app::Bus& bus) {
    return valueOf(bus.run(desk.supervisor, Desk::call(u"La caja llegó mojada"_s))).caseId;
}

} // namespace

TEST_CASE("a round comes in the second in which an alarm rings, and none before") {
    Desk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    app::Bus bus(desk.store.session(), desk.clock, u"other"_s);
    logAt(desk, bus);
    Rounds rounds(desk);
    REQUIRE(rounds.reports.last().nextAt);
    const core::Instant alarm = *rounds.reports.last().nextAt;
    REQUIRE(alarm > desk.clock.now() + 1h);
    const qsizetype before = rounds.reports.size();
    QElapsedTimer waiting;
    waiting.start();
    desk.clock.set(alarm);
    waitUntil([&] { return rounds.reports.size() > before; });
    CHECK(rounds.reports[before].rung == 1);
    CHECK(waiting.elapsed() < 2'000);
}

TEST_CASE("a change by others is the only thing that makes a round come earlier") {
    Desk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    app::Bus bus(desk.store.session(), desk.clock, u"other"_s);
    Rounds rounds(desk);
    CHECK_FALSE(rounds.reports.last().nextAt);
    const core::CaseId id = logAt(desk, bus);
    waitUntil([&] { return rounds.reports.last().isIdle() && rounds.reports.last().nextAt; });
    const auto next = store::read(desk.store.session(), [&]() -> core::Result<core::Instant> {
        core::Instant earliest = *store::findClocks(desk.store.session(), id).first().nextAlarm;
        for (const auto& each : store::findClocks(desk.store.session(), id))
            earliest = std::min(earliest, each.nextAlarm.value_or(earliest));
        return earliest;
    });
    CHECK(rounds.reports.last().nextAt == valueOf(next));
}
