#include "core/slaclock.h"

#include "support/eventlog.h"
#include "support/strings.h"
#include <algorithm>

using namespace core;
using namespace std::chrono_literals;
using support::EventLog;

namespace {

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

QList<CaseClock> clocksAt(const EventLog& log, int minute) {
    return clocksOf(log.events(), AgreementBook(), EventLog::at(minute));
}

CaseClock clockAt(const EventLog& log, int minute, Measure measure, int cycle = 1) {
    for (const CaseClock& clock : clocksAt(log, minute))
        if (clock.measure == measure && clock.cycle == cycle)
            return clock;
    FAIL("no such clock");
    return {};
}

CaseClock resolutionAt(const EventLog& log, int minute, int cycle = 1) {
    return clockAt(log, minute, Measure::Resolution, cycle);
}

} // namespace

TEST_CASE("a new case promises first contact in 4 hours and resolution in 24") {
    EventLog log;
    log.received(0);
    const auto clocks = clocksAt(log, 30);
    REQUIRE(clocks.size() == 2);
    CHECK(clocks[0].measure == Measure::FirstContact);
    CHECK(clocks[0].dueAt == EventLog::at(4 * kHour));
    CHECK(clocks[1].measure == Measure::Resolution);
    CHECK(clocks[1].dueAt == EventLog::at(kDay));
    CHECK(clocks[1].state == ClockState::Running);
    CHECK(clocks[1].segments == QList<ClockSegment>{{EventLog::at(0), EventLog::at(kDay), true, {}}});
}

TEST_CASE("an answer counts once the customer is proved to have received it") {
    EventLog log;
    log.received(0);
    log.reached(10, true);
    log.add(60, EventType::Resolved);
    SECTION("resolving alone fulfils nothing") { CHECK(resolutionAt(log, 2 * kHour).state == ClockState::Running); }
    SECTION("a call in which the answer was given does") {
        log.reached(90, true);
        CHECK(resolutionAt(log, 2 * kHour).fulfilledAt == EventLog::at(90));
        CHECK(resolutionAt(log, 2 * kHour).state == ClockState::Met);
    }
    SECTION("a call about something else does not") {
        log.reached(90, false);
        CHECK(resolutionAt(log, 2 * kHour).state == ClockState::Running);
    }
    SECTION("a closing counts from when the customer had the answer") {
        log.closed(3 * kDay, Evidence::LetterPosted, 2 * kHour);
        CHECK(resolutionAt(log, 4 * kDay).fulfilledAt == EventLog::at(2 * kHour));
        CHECK(resolutionAt(log, 4 * kDay).state == ClockState::Met);
    }
    SECTION("proof from before the answer counts from the answer") {
        log.closed(100, Evidence::CallReached, 5);
        CHECK(resolutionAt(log, 2 * kHour).fulfilledAt == EventLog::at(60));
    }
    SECTION("proof can't lie after its own record") {
        log.closed(100, Evidence::CallReached, 500);
        CHECK(resolutionAt(log, kDay).fulfilledAt == EventLog::at(100));
    }
}

TEST_CASE("first contact is fulfilled by reaching the customer, not by trying") {
    EventLog log;
    log.received(0);
    log.add(20, EventType::Contact, {{QStringLiteral("outcome"), QStringLiteral("no_answer")}});
    CHECK(clockAt(log, 30, Measure::FirstContact).state == ClockState::Running);
    log.reached(40);
    CHECK(clockAt(log, 50, Measure::FirstContact).fulfilledAt == EventLog::at(40));
    CHECK(resolutionAt(log, 50).state == ClockState::Running);
}

TEST_CASE("a delivered answer is a first contact too") {
    EventLog log;
    log.received(0);
    log.add(60, EventType::Resolved);
    log.closed(90, Evidence::MessageDelivered);
    CHECK(clockAt(log, kDay, Measure::FirstContact).fulfilledAt == EventLog::at(90));
}

TEST_CASE("a case resolved in the call that raised it is met at once") {
    EventLog log;
    log.add(0, EventType::Received, {{QStringLiteral("firstContact"), true}});
    for (const CaseClock& clock : clocksAt(log, kDay)) {
        CHECK(clock.state == ClockState::Met);
        CHECK(clock.fulfilledAt == EventLog::at(0));
    }
}

TEST_CASE("a case that nobody can be answered on has no clocks") {
    EventLog log;
    log.add(0, EventType::Received, {{QStringLiteral("noContact"), true}});
    log.closed(5, Evidence::NoContact);
    CHECK(clocksAt(log, kDay).isEmpty());
    CHECK(clocksOf({}, AgreementBook(), EventLog::at(0)).isEmpty());
}

TEST_CASE("a clock is overdue from the due instant on, and a stop in that instant is in time") {
    EventLog log;
    log.received(0);
    CHECK_FALSE(resolutionAt(log, kDay - 1).breachedAt);
    CHECK(resolutionAt(log, kDay).breachedAt == EventLog::at(kDay));
    CHECK(resolutionAt(log, kDay).state == ClockState::Running);
    log.add(kDay - 1, EventType::Resolved);
    SECTION("answered in the due instant") {
        log.closed(kDay, Evidence::InPerson);
        CHECK(resolutionAt(log, 2 * kDay).state == ClockState::Met);
        CHECK_FALSE(resolutionAt(log, 2 * kDay).breachedAt);
    }
    SECTION("answered a minute later") {
        log.closed(kDay + 1, Evidence::InPerson);
        CHECK(resolutionAt(log, 2 * kDay).state == ClockState::Missed);
        CHECK(resolutionAt(log, 2 * kDay).breachedAt == EventLog::at(kDay));
        CHECK(resolutionAt(log, 2 * kDay).fulfilledAt == EventLog::at(kDay + 1));
    }
}

TEST_CASE("closing without a possible answer cancels, yet never erases a breach") {
    const auto evidence = GENERATE(Evidence::Unreachable, Evidence::NoContact, Evidence::Withdrawn);
    EventLog inTime;
    inTime.received(0);
    inTime.closed(60, evidence);
    CHECK(resolutionAt(inTime, 2 * kDay).state == ClockState::Cancelled);
    CHECK(clockAt(inTime, 2 * kDay, Measure::FirstContact).state == ClockState::Cancelled);
    EventLog late;
    late.received(0);
    late.closed(kDay + 60, evidence);
    CHECK(resolutionAt(late, 2 * kDay).state == ClockState::Missed);
    CHECK_FALSE(resolutionAt(late, 2 * kDay).fulfilledAt);
}

TEST_CASE("a paused case does not breach") {
    EventLog log;
    log.received(0);
    log.waiting(2 * kHour, 3 * kDay);
    const CaseClock paused = resolutionAt(log, 2 * kDay);
    CHECK(paused.state == ClockState::Paused);
    CHECK_FALSE(paused.breachedAt);
    CHECK(paused.paused == 46h);
    CHECK(paused.dueAt == EventLog::at(2 * kDay + 22 * kHour));
    CHECK(paused.segments ==
          QList<ClockSegment>{{EventLog::at(0), EventLog::at(2 * kHour), true, {}},
                              {EventLog::at(2 * kHour), EventLog::at(2 * kDay), false, QStringLiteral("document")},
                              {EventLog::at(2 * kDay), EventLog::at(2 * kDay + 22 * kHour), true, {}}});
    SECTION("it counts again from its expiry, without anybody's doing") {
        CHECK(resolutionAt(log, 3 * kDay).state == ClockState::Running);
        CHECK(resolutionAt(log, 3 * kDay).dueAt == EventLog::at(3 * kDay + 22 * kHour));
    }
    SECTION("it counts again when resumed before that") {
        log.add(2 * kDay, EventType::Resumed);
        CHECK(resolutionAt(log, 2 * kDay).state == ClockState::Running);
        CHECK(resolutionAt(log, 4 * kDay).dueAt == EventLog::at(2 * kDay + 22 * kHour));
    }
    SECTION("a pause can't undo a breach") {
        EventLog late;
        late.received(0);
        late.waiting(kDay + 60, 3 * kDay);
        CHECK(resolutionAt(late, 2 * kDay).state == ClockState::Paused);
        CHECK(resolutionAt(late, 2 * kDay).breachedAt == EventLog::at(kDay));
        CHECK(slaState(dueOf(clocksAt(late, 2 * kDay)), EventLog::at(2 * kDay)) == SlaState::Overdue);
    }
}

TEST_CASE("taking a waiting case up again ends its pause without a word of resuming") {
    const auto type = GENERATE(EventType::Started, EventType::Escalated, EventType::Resolved, EventType::Reopened);
    EventLog log;
    log.received(0);
    log.waiting(60, 10 * kDay);
    log.add(120, type);
    CHECK(clockAt(log, 180, Measure::FirstContact).paused == 1h);
    CHECK(clockAt(log, 180, Measure::FirstContact).state == ClockState::Running);
}

TEST_CASE("each of several pauses keeps its own reason and expiry") {
    EventLog log;
    log.received(0);
    log.waiting(60, 120);
    log.add(180, EventType::Waiting,
            {{QStringLiteral("reason"), QStringLiteral("appointment")}, {QStringLiteral("until"), EventLog::iso(240)}});
    const auto segments = resolutionAt(log, 300).segments;
    REQUIRE(segments.size() == 5);
    CHECK(segments[1] == ClockSegment{EventLog::at(60), EventLog::at(120), false, QStringLiteral("document")});
    CHECK(segments[3] == ClockSegment{EventLog::at(180), EventLog::at(240), false, QStringLiteral("appointment")});
    CHECK(segments[4].to == EventLog::at(kDay + 120));
}

TEST_CASE("in one instant stop beats pause beats start") {
    EventLog log;
    log.received(0);
    log.waiting(60, 300);
    log.waiting(120, 600);
    log.add(120, EventType::Resumed);
    CHECK(resolutionAt(log, 130).state == ClockState::Paused);
    log.add(130, EventType::Resolved);
    log.waiting(130, 600);
    log.closed(130, Evidence::CallReached);
    CHECK(resolutionAt(log, 140).state == ClockState::Met);
}

TEST_CASE("reopening starts the next cycle and keeps what the first came to") {
    EventLog log;
    log.received(0);
    log.add(60, EventType::Resolved);
    log.closed(70, Evidence::CallReached);
    log.add(3 * kDay, EventType::Reopened);
    const auto clocks = clocksAt(log, 3 * kDay + 60);
    REQUIRE(clocks.size() == 3);
    CHECK(clocks[1].state == ClockState::Met);
    CHECK(clocks[2].cycle == 2);
    CHECK(clocks[2].startedAt == EventLog::at(3 * kDay));
    CHECK(clocks[2].dueAt == EventLog::at(4 * kDay));
    CHECK(clocks[2].state == ClockState::Running);
    SECTION("an old answer does not fulfil the new cycle") {
        log.reached(3 * kDay + 10, true);
        CHECK(resolutionAt(log, 3 * kDay + 60, 2).state == ClockState::Running);
    }
    SECTION("answering in the instant of the reopening ends the new cycle, for the old one had ended") {
        log.add(3 * kDay, EventType::Resolved);
        log.closed(3 * kDay, Evidence::CallReached);
        CHECK(resolutionAt(log, 3 * kDay + 60, 1).fulfilledAt == EventLog::at(70));
        CHECK(resolutionAt(log, 3 * kDay + 60, 2).state == ClockState::Met);
    }
}

TEST_CASE("a cycle that nobody answered ends with the reopening") {
    EventLog log;
    log.received(0);
    log.add(60, EventType::Resolved);
    SECTION("in time") {
        log.add(120, EventType::Reopened);
        CHECK(resolutionAt(log, 180, 1).state == ClockState::Cancelled);
        CHECK(resolutionAt(log, 180, 2).state == ClockState::Running);
    }
    SECTION("late") {
        log.add(2 * kDay, EventType::Reopened);
        CHECK(resolutionAt(log, 2 * kDay, 1).state == ClockState::Missed);
    }
}

TEST_CASE("the case that another one is merged into runs on from the older start, and knows who was spoken to") {
    EventLog log;
    log.received(60);
    const auto merge = log.add(120, EventType::Merged,
                               {{QStringLiteral("from"), QStringLiteral("R-2026-000001")},
                                {QStringLiteral("startedAt"), EventLog::iso(0)},
                                {QStringLiteral("firstContactAt"), EventLog::iso(30)}});
    CHECK(resolutionAt(log, 130).state == ClockState::Running);
    CHECK(resolutionAt(log, 130).dueAt == EventLog::at(kDay));
    const auto clocks = clocksOf(log.events(), AgreementBook(), EventLog::at(130));
    CHECK(clocks.first().fulfilledAt == EventLog::at(30));
    log.undone(140, merge);
    CHECK(resolutionAt(log, 150).dueAt == EventLog::at(60 + kDay));
}

TEST_CASE("a merged case has no running clock until it is unmerged, as if it never was") {
    EventLog log;
    log.received(0);
    log.add(60, EventType::Merged);
    CHECK(resolutionAt(log, 2 * kDay).state == ClockState::Cancelled);
    log.add(2 * kDay, EventType::Unmerged);
    CHECK(resolutionAt(log, 2 * kDay).state == ClockState::Running);
    CHECK(resolutionAt(log, 2 * kDay).breachedAt == EventLog::at(kDay));
    log.add(3 * kDay, EventType::Merged);
    CHECK(resolutionAt(log, 4 * kDay).state == ClockState::Missed);
}

TEST_CASE("what was taken back does not count, and taking that back lets it count again") {
    EventLog log;
    log.received(0);
    const EventId waiting = log.waiting(60, kDay);
    const EventId undone = log.undone(70, waiting);
    CHECK(resolutionAt(log, 120).paused == 0h);
    log.undone(80, undone);
    CHECK(resolutionAt(log, 120).paused == 1h);
}

TEST_CASE("a change of priority or kind never moves the start") {
    EventLog log;
    log.received(0);
    const auto before = clocksAt(log, 120);
    log.add(60, EventType::Edited,
            {{QStringLiteral("changes"), QJsonObject{{QStringLiteral("priority"), QStringLiteral("critical")}}}});
    log.add(90, EventType::Assigned);
    CHECK(clocksAt(log, 120) == before);
}

TEST_CASE("a desk whose clock is behind sees what the log says") {
    EventLog log;
    log.received(0);
    log.waiting(60, 120);
    log.add(90, EventType::Resumed);
    CHECK(resolutionAt(log, 30).state == ClockState::Running);
    CHECK(resolutionAt(log, 30).paused == 30min);
}

TEST_CASE("a list shows the nearest running promise, else the paused one, else how the last resolution ended") {
    EventLog log;
    log.received(0);
    const auto dueAt = [&](int minute) { return dueOf(clocksAt(log, minute)); };
    CHECK(dueAt(10) == runningDue(Measure::FirstContact, EventLog::at(4 * kHour), 4h));
    log.reached(20);
    CHECK(dueAt(30) == runningDue(Measure::Resolution, EventLog::at(kDay), 24h));
    log.waiting(2 * kHour, 10 * kHour);
    CHECK(dueAt(5 * kHour).state == ClockState::Paused);
    CHECK(dueAt(5 * kHour).at == EventLog::at(27 * kHour));
    CHECK(dueAt(5 * kHour).remaining == Duration(22h));
    log.add(11 * kHour, EventType::Resolved);
    log.closed(12 * kHour, Evidence::InPerson);
    CHECK(dueAt(2 * kDay) == CaseDue{ClockState::Met, Measure::Resolution, {}, {}, {}, {}});
    CHECK(dueOf({}) == CaseDue{});
}

TEST_CASE("the chip changes at 25 and 10 percent, at one hour, and at the due instant") {
    const auto stateWith = [](Duration left, Duration allowance) {
        return slaState(runningDue(Measure::Resolution, EventLog::at(0) + left, allowance), EventLog::at(0));
    };
    CHECK(stateWith(6h + 1ms, 24h) == SlaState::OnTime);
    CHECK(stateWith(6h, 24h) == SlaState::Soon);
    CHECK(stateWith(2h + 24min + 1ms, 24h) == SlaState::Soon);
    CHECK(stateWith(2h + 24min, 24h) == SlaState::Urgent);
    CHECK(stateWith(1h + 1ms, 4h) == SlaState::OnTime);
    CHECK(stateWith(1h, 4h) == SlaState::Urgent);
    CHECK(stateWith(1ms, 24h) == SlaState::Urgent);
    CHECK(stateWith(0ms, 24h) == SlaState::Overdue);
    CHECK(slaState({}, EventLog::at(0)) == SlaState::None);
    CaseDue paused = runningDue(Measure::Resolution, EventLog::at(9), 24h);
    paused.state = ClockState::Paused;
    paused.remaining = 1h;
    CHECK(slaState(paused, EventLog::at(0)) == SlaState::Paused);
}
