#include "company.h"
#include "store/clocktable.h"
#include "store/eventtable.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using core::CaseClock;
using core::ClockState;
using core::Measure;
using store::Engine;
using support::TestStore;

namespace {

CaseClock clock(Measure measure, int cycle, ClockState state, core::Instant due) {
    CaseClock made;
    made.measure = measure;
    made.cycle = cycle;
    made.startedAt = kNow - std::chrono::hours(100 - cycle);
    made.allowance = core::clockHours(measure == Measure::Resolution ? 24h : 4h);
    made.dueAt = due;
    made.state = state;
    if (state == ClockState::Running) {
        made.alarms << core::ClockAlarm{core::kDueAlarm, due};
        made.nextAlarm = due;
    }
    return made;
}

/// Later alarms are recomputed, only the next one is stored.
CaseClock asStored(CaseClock clock) {
    clock.alarms.clear();
    return clock;
}

} // namespace

TEST_CASE("a history comes back in the order in which it was written") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto company = company::found(session);
    const core::Case subject = company::insert(session, company::openCase());
    const core::Case other = company::insert(session, company::openCase());
    QList<core::CaseEvent> events{
        {{},
         subject.id,
         kNow,
         company.advisor.id,
         core::EventType::Received,
         u"Dice: «no enciende»\n🐦"_s,
         {{u"channel"_s, u"phone"_s}, {u"firstContact"_s, false}}},
        {{},
         subject.id,
         kNow - 1h,
         {},
         core::EventType::Promise,
         u""_s,
         {{u"changes"_s, QJsonObject{{u"summary"_s, QJsonArray{u"a'b"_s, u"ñ?"_s}}}}}},
        {{}, subject.id, kNow, company.managers[0].id, core::EventType::Undone, u"?"_s, {{u"eventId"_s, 7}}}};
    company::writing(session, [&] {
        core::CaseEvent elsewhere{{}, other.id, kNow, {}, core::EventType::Note, u"otro caso"_s, {}};
        for (core::CaseEvent& event : events) {
            store::appendEvent(session, event);
            store::appendEvent(session, elsewhere);
        }
    });
    CHECK(company::reading(session, [&] { return store::findEvents(session, subject.id); }) == events);
}

TEST_CASE("clocks are replaced as a whole") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const core::Case subject = company::insert(session, company::openCase());
    const core::Case other = company::insert(session, company::openCase());
    CaseClock first = clock(Measure::FirstContact, 1, ClockState::Met, kNow - 20h);
    first.fulfilledAt = kNow - 21h;
    first.paused = 90min;
    CaseClock missed = clock(Measure::Resolution, 1, ClockState::Missed, kNow - 10h);
    missed.breachedAt = kNow - 10h;
    const CaseClock running = clock(Measure::Resolution, 2, ClockState::Running, kNow + 1h);
    const auto replace = [&](core::CaseId id, const QList<CaseClock>& clocks) {
        company::writing(session, [&] { store::replaceClocks(session, id, clocks); });
    };
    const auto stored = [&](core::CaseId id) {
        return company::reading(session, [&] { return store::findClocks(session, id); });
    };
    replace(other.id, {running});
    replace(subject.id, {first, missed, running});
    CHECK(stored(subject.id) == QList{first, missed, asStored(running)});
    missed.state = ClockState::Met;
    missed.breachedAt = std::nullopt;
    replace(subject.id, {missed}); // a reopening that was taken back
    CHECK(stored(subject.id) == QList{missed});
    replace(subject.id, {});
    CHECK(stored(subject.id).isEmpty());
    CHECK(stored(other.id) == QList{asStored(running)});
}

TEST_CASE("alarms that have not rung yet are found, earliest first and each case once") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    QList<core::CaseId> cases;
    const CaseClock recorded = clock(Measure::Resolution, 1, ClockState::Running, kNow - 9h);
    const core::RungAlarm rung{Measure::Resolution, 1, core::kDueAlarm};
    const QList<QList<CaseClock>> all{{clock(Measure::Resolution, 1, ClockState::Running, kNow)},
                                      {clock(Measure::FirstContact, 1, ClockState::Running, kNow - 3h),
                                       clock(Measure::Resolution, 1, ClockState::Running, kNow - 1h)},
                                      {clock(Measure::Resolution, 1, ClockState::Running, kNow + 1ms)},
                                      {clock(Measure::Resolution, 1, ClockState::Paused, kNow - 5h)},
                                      {clock(Measure::Resolution, 1, ClockState::Missed, kNow - 5h)},
                                      {recorded}};
    for (const auto& clocks : all) {
        cases << company::insert(session, company::openCase()).id;
        company::writing(session, [&] {
            if (clocks == QList{recorded})
                CHECK(store::insertRungAlarm(session, cases.last(), rung, recorded.dueAt, kNow));
            store::replaceClocks(session, cases.last(), clocks);
        });
    }
    company::writing(session, [&] {
        CHECK_FALSE(store::insertRungAlarm(session, cases.last(), rung, recorded.dueAt, kNow));
    });
    const auto found = [&](int limit) {
        return company::reading(session, [&] { return store::findDueAlarms(session, kNow, limit); });
    };
    CHECK(found(10) == QList{cases[1], cases[0]});
    CHECK(found(1) == QList{cases[1]});
}
