#include "core/slaclock.h"
#include "store/teamfigures.h"

#include "company.h"
#include "store/bulk.h"
#include "store/statement.h"
#include "store/usertable.h"
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using store::Engine;
using support::TestStore;

namespace {

core::Case dueIn(core::UserId owner, core::Duration left, core::Duration age = 1h) {
    core::Case subject = company::openCase(age);
    subject.owner = owner;
    subject.due = core::runningDue(core::Measure::Resolution, kNow + left, 24h);
    return subject;
}

} // namespace

TEST_CASE("a team's open cases are counted by owner, urgency, hour and age") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto people = company::found(session).managers;
    const core::UserId ana = people[0].id;
    company::insert(session, dueIn(ana, -1ms, 90h));
    company::insert(session, dueIn(ana, 0ms));
    company::insert(session, dueIn(ana, 1h - 1ms));
    company::insert(session, dueIn(ana, 1h));
    company::insert(session, dueIn(people[1].id, 30h, 50h));
    company::insert(session, dueIn({}, 5h, 500h));
    core::Case closed = dueIn(ana, 2h, 900h);
    closed.status = core::Status::Closed;
    company::insert(session, closed);

    company::reading(session, [&] {
        std::map<core::UserId, store::OwnerCases> counts;
        for (const auto& each : store::countOwnerCases(session, kNow))
            counts[each.owner] = each;
        CHECK(counts.size() == 2);
        CHECK(counts[ana] == store::OwnerCases{ana, 4, 1, 2});
        CHECK(counts[people[1].id] == store::OwnerCases{people[1].id, 1, 0, 0});

        const auto dues = store::countDueHours(session, kNow, kNow + 24h);
        CHECK(dues == QHash<core::UserId, QHash<int, int>>{{ana, {{0, 2}, {1, 1}}}});

        const auto oldest = store::findOldestOpen(session, {ana, people[1].id, people[2].id});
        CHECK(oldest.value(ana) == kNow - 90h);
        CHECK(oldest.value(people[1].id) == kNow - 50h);
        CHECK_FALSE(oldest.contains(people[2].id));

        CHECK(store::countReceivedHours(session, kNow - 2h, kNow) == QHash<int, int>{{1, 3}});
        CHECK(store::countReceivedHours(session, kNow - 1000h, kNow - 100h) == QHash<int, int>{{100, 1}, {500, 1}});
    });
}

TEST_CASE("the oldest case is found for those, too, whose cases all are newer than the walk reaches") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    core::User newcomer = company::found(session).managers[0];
    store::BulkPlan plan;
    plan.cases = 5000;
    plan.parties = 500;
    plan.now = kNow;
    plan.openShare = 0.6;
    REQUIRE(store::generateCases(session, plan));
    newcomer.login = u"newcomer"_s;
    company::writing(session, [&] { store::insertUser(session, newcomer, {}); });
    company::insert(session, dueIn(newcomer.id, 3h, 1ms));
    store::Statement reference = store::Statement::fromText(
        session, u"SELECT owner_id, min(received_at) FROM complaint_case WHERE is_open = 1 AND owner_id IS NOT NULL "
                 "GROUP BY owner_id"_s);
    QHash<core::UserId, core::Instant> expected;
    QList<core::UserId> owners;
    while (reference.next()) {
        owners << reference.id<core::UserId>(0);
        expected.insert(owners.last(), reference.instant(1));
    }
    REQUIRE(expected.value(newcomer.id) == kNow - 1ms);
    const auto found = company::reading(session, [&] { return store::findOldestOpen(session, owners); });
    for (const core::UserId each : owners)
        CHECK(found.value(each) == expected.value(each));
}

TEST_CASE("a day's figure by owner is the same before and after folding") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto people = company::found(session).managers;
    core::Case subject = company::openCase();
    const QDate day = kNow.toUtc().date();
    company::writing(session, [&] {
        for (const int owner : {0, 0, 1}) {
            subject.owner = people[owner].id;
            store::tally(session, store::Tally::Closed, subject, kNow);
        }
        store::tally(session, store::Tally::Received, subject, kNow);
        store::tally(session, store::Tally::Closed, subject, kNow - 24h);
    });
    for (const int folded : {0, 2, 9}) {
        company::writing(session, [&] { return store::foldRollups(session, folded); });
        const auto closed = company::reading(session, [&] {
            return store::findRollupOwners(session, day.addDays(-1), day, store::Tally::Closed);
        });
        CHECK(closed.size() == 2);
        CHECK(closed[day] == QHash<core::UserId, int>{{people[0].id, 2}, {people[1].id, 1}});
        CHECK(closed.contains(day.addDays(-1)));
    }
}
