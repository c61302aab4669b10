#include "app/teamboard.h"

#include "commanddesk.h"
#include "store/rollup.h"

using namespace Qt::StringLiterals;
using namespace commandtest;
using store::Engine;

namespace {

/// It is Monday 23 November 2026, nine in Bogotá.
struct Desk : CommandDesk {
    explicit Desk(Engine engine)
        : CommandDesk(engine) {}

    core::CaseId give(const core::User& owner, core::Duration age) {
        app::LogCase made = call();
        made.owner = owner.id;
        made.receivedAt = clock.now() - age;
        const core::CaseId id = done(supervisor, made).caseId;
        done(supervisor, app::RecordContact{id, core::Channel::Phone, core::ContactOutcome::Reached, false, {}});
        return id;
    }
    void setShift(core::User& user, int from, int to) {
        user.shiftFrom = QTime(from, 0);
        user.shiftTo = QTime(to, 0);
        user = support::valueOf(app::changeUser(session(), clock, administrator, user));
        support::valueOf(bus().refreshCompany());
    }
    void leave(const core::User& user, core::Duration from, core::Duration until) {
        app::DeclareAbsence command;
        command.user = user.id;
        command.from = clock.now() + from;
        command.until = clock.now() + until;
        done(supervisor, command);
    }
    void tally(store::Tally figure, const core::User& owner, int daysBack, int by) {
        core::Case subject;
        subject.owner = owner.id;
        support::valueOf(store::write(session(), [&]() -> core::Result<void> {
            store::tally(session(), figure, subject, clock.now() - 24h * daysBack, by);
            return {};
        }));
    }
    [[nodiscard]] app::Team team() {
        return support::valueOf(app::readTeam(session(), supervisor, bus().company(), clock.now()));
    }
};

Engine either() { return GENERATE(Engine::Sqlite, Engine::Postgres); }

const app::TeamMember& rowOf(const app::Team& team, const core::User& user) {
    for (const auto& each : team.members)
        if (each.user == user.id)
            return each;
    FAIL("not in the team");
    return team.members.first();
}

QList<int> hoursOf(const app::Team& team) {
    QList<int> hours;
    for (const auto& each : team.hours)
        hours << each.hour;
    return hours;
}

} // namespace

TEST_CASE("a row tells what somebody carries, and when today it is due") {
    Desk desk(either());
    desk.give(desk.ana, 25h);         // overdue, was due at 8
    desk.give(desk.ana, 24h - 30min); // due 9:30
    desk.give(desk.ana, 22h);         // due 11:00
    desk.give(desk.ana, 21h - 1min);  // due 12:01
    desk.give(desk.ana, 2h);          // tomorrow
    desk.give(desk.supervisor, 1h);   // no claims manager, but holds one
    const app::Team team = desk.team();
    REQUIRE(team.members.size() == 3);
    CHECK(team.members[0].user == desk.ana.id); // most open
    const app::TeamMember& ana = rowOf(team, desk.ana);
    CHECK(ana.open == 5);
    CHECK(ana.overdue == 1);
    CHECK(ana.withinHour == 1);
    CHECK(ana.oldest == desk.clock.now() - 25h);
    CHECK(hoursOf(team) == QList<int>{7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17}); // two were received at seven
    CHECK(ana.due == QList<int>{0, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0});
    CHECK(rowOf(team, desk.luis).open == 0);
    CHECK_FALSE(rowOf(team, desk.luis).oldest);
    CHECK(rowOf(team, desk.supervisor).open == 1);
    CHECK(team.unassigned == 0);
}

TEST_CASE("hours are those of the shifts, seats are the advisors on shift who are not absent") {
    Desk desk(either());
    desk.setShift(desk.ana, 7, 13);
    desk.setShift(desk.luis, 7, 13);
    desk.setShift(desk.advisor, 8, 11);
    desk.setShift(desk.otherAdvisor, 10, 15);
    desk.leave(desk.otherAdvisor, 3h, 5h); // from twelve to two
    const app::Team team = desk.team();
    CHECK(hoursOf(team) == QList<int>{7, 8, 9, 10, 11, 12, 13, 14});
    QList<int> seats;
    for (const auto& each : team.hours)
        seats << each.seats;
    CHECK(seats == QList<int>{0, 1, 1, 2, 1, 0, 0, 1});
}

TEST_CASE("contacts of an hour are too many when seats took fewer on average") {
    Desk desk(either());
    desk.setShift(desk.advisor, 8, 10);
    desk.setShift(desk.otherAdvisor, 8, 9);
    for (core::User* each : {&desk.ana, &desk.luis})
        desk.setShift(*each, 8, 10);
    // Three seat hours a day; 6 and 12 contacts on the two days with any: 9 a day, 3 a seat and hour.
    desk.tally(store::Tally::Received, desk.ana, 1, 6);
    desk.tally(store::Tally::Received, desk.luis, 30, 12);
    desk.tally(store::Tally::Received, desk.luis, 31, 99);
    for (int i = 0; i < 6; ++i)
        desk.give(desk.ana, 30min); // at half past eight, two seats
    CHECK(desk.team().perSeat == Approx(3.0));
    CHECK_FALSE(desk.team().hours[0].isTooMany);
    desk.give(desk.ana, 20min);
    const app::Team team = desk.team();
    CHECK(team.hours[0].received == 7);
    CHECK(team.hours[0].isTooMany);
    CHECK_FALSE(team.hours[1].isTooMany);
}

TEST_CASE("the pace is of the last thirty whole days, the last twelve one by one") {
    Desk desk(either());
    desk.tally(store::Tally::Closed, desk.ana, 0, 50); // today doesn't count
    desk.tally(store::Tally::Closed, desk.ana, 1, 4);
    desk.tally(store::Tally::Closed, desk.ana, 12, 2);
    desk.tally(store::Tally::Closed, desk.ana, 13, 3);
    desk.tally(store::Tally::Closed, desk.ana, 30, 6);
    desk.tally(store::Tally::Closed, desk.ana, 31, 70);
    const auto check = [&] {
        const app::TeamMember ana = rowOf(desk.team(), desk.ana);
        CHECK(ana.closedPerDay == Approx(0.5));
        CHECK(ana.closed == QList<int>{2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4});
    };
    check();
    support::valueOf(
        store::write(desk.session(), [&]() -> core::Result<int> { return store::foldRollups(desk.session(), 1000); }));
    check();
}

TEST_CASE("who is absent stands last, and who will be is told") {
    Desk desk(either());
    desk.give(desk.ana, 1h);
    desk.leave(desk.ana, 0h, 24h);
    desk.leave(desk.luis, 30h, 40h);
    const app::Team team = desk.team();
    CHECK(team.members.last().user == desk.ana.id);
    CHECK(rowOf(team, desk.ana).isAbsent(team.now));
    CHECK_FALSE(rowOf(team, desk.luis).isAbsent(team.now));
    CHECK(rowOf(team, desk.luis).absence->from == desk.clock.now() + 30h);
}

TEST_CASE("a case that comes while all are away is nobody's, and counted so") {
    Desk desk(either());
    desk.leave(desk.ana, 0h, 24h);
    desk.leave(desk.luis, 0h, 24h);
    const auto logged = desk.done(desk.advisor, desk.call());
    CHECK_FALSE(logged.owner.isValid());
    CHECK(desk.team().unassigned == 1);
}

TEST_CASE("only who may read every case sees the team") {
    Desk desk(Engine::Sqlite);
    const auto rule = [&](const core::User& reader) {
        const auto team = app::readTeam(desk.session(), reader, desk.bus().company(), desk.clock.now());
        return team ? QString() : team.error().rule;
    };
    CHECK(rule(desk.ana).isEmpty());
    CHECK(rule(desk.advisor) == u"permission.role"_s);
    CHECK(rule(desk.member) == u"permission.role"_s);
}
