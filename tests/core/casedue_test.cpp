#include "core/slaclock.h"

#include "support/eventlog.h"

using namespace core;
using namespace std::chrono_literals;
using support::EventLog;

TEST_CASE("of a promise broken before the pause nothing is left, however long it waits") {
    EventLog log;
    log.received(0);
    log.reached(5);
    log.waiting(25 * 60, 90 * 60);
    for (const int minute : {25 * 60, 60 * 60}) {
        const CaseDue due = dueOf(clocksOf(log.events(), AgreementBook(), EventLog::at(minute)));
        CHECK(due.state == ClockState::Paused);
        CHECK(due.at == EventLog::at(24 * 60));
        CHECK(due.remaining == Duration(0));
        CHECK(slaState(due, EventLog::at(minute)) == SlaState::Overdue);
    }
}

TEST_CASE("the nearest of several running promises leads the list") {
    const auto clock = [](Measure measure, ClockState state, int due) {
        CaseClock made;
        made.measure = measure;
        made.state = state;
        made.dueAt = EventLog::at(due);
        made.left = 15min;
        return made;
    };
    const QList<CaseClock> clocks{
        clock(Measure::Resolution, ClockState::Missed, 10), clock(Measure::Resolution, ClockState::Running, 50),
        clock(Measure::FirstContact, ClockState::Running, 30), clock(Measure::FirstContact, ClockState::Paused, 20)};
    CHECK(dueOf(clocks).at == EventLog::at(30));
    CHECK(dueOf(clocks.first(1)) == CaseDue{ClockState::Missed, Measure::Resolution, {}, {}, {}, {}});
    CHECK(dueOf(clocks.last(1)).remaining == Duration(15min));
}
