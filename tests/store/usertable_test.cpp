#include "core/slaclock.h"
#include "store/usertable.h"

#include "company.h"
#include "store/casetable.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using company::kNow;
using core::User;
using store::Engine;
using support::TestStore;

namespace {

User someone() {
    User user;
    user.login = u"zoe"_s;
    user.name = u"Zoé Ñ"_s;
    user.role = core::Role::ClaimsManager;
    user.capacity = 12;
    user.skills = {u"repair"_s, u"en"_s};
    user.shiftFrom = QTime(22, 30);
    user.shiftTo = QTime(6, 0);
    return user;
}

void give(store::Session& session, core::UserId owner, core::Status status, const core::CaseDue& due) {
    core::Case subject = company::openCase();
    subject.owner = owner;
    subject.status = status;
    subject.due = due;
    company::insert(session, subject);
}

core::CaseDue dueIn(core::Duration span) {
    return core::runningDue(core::Measure::Resolution, kNow + span, 24h);
}

} // namespace

TEST_CASE("a user comes back as stored and is found by login") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto company = company::found(session);
    User user = someone();
    company::writing(session, [&] { store::insertUser(session, user, u"$argon2id$"_s); });
    company::reading(session, [&] {
        CHECK(store::findUser(session, user.id) == user);
        CHECK(store::findUserByLogin(session, u"zoe"_s) == user);
        CHECK_FALSE(store::findUserByLogin(session, u"zoë"_s));
        CHECK(store::findUsers(session).contains(user));
        CHECK(store::findUsers(session).size() == 5);
    });
    User changed = user;
    changed.role = core::Role::NetworkMember;
    changed.networkMember = company.members[0].id;
    changed.isActive = false;
    changed.skills = {};
    changed.shiftFrom = {};
    changed.shiftTo = {};
    User late = user;
    company::writing(session, [&] {
        CHECK(store::updateUser(session, changed));
        CHECK_FALSE(store::updateUser(session, late));
        CHECK(store::findUser(session, user.id) == changed);
    });
}

TEST_CASE("credentials are kept beside the user and don't change his version") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    User user = someone();
    company::writing(session, [&] {
        store::insertUser(session, user, u"$argon2id$1"_s);
        CHECK(store::findCredentials(session, user.id) == store::Credentials{u"$argon2id$1"_s, 0, {}});
        const store::Credentials braked{u"$argon2id$2"_s, 3, kNow + 1min};
        store::saveCredentials(session, user.id, braked);
        CHECK(store::findCredentials(session, user.id) == braked);
        CHECK(store::findUser(session, user.id) == user);
    });
}

TEST_CASE("a candidate's load counts open cases by how near they are") {
    TestStore store(GENERATE(Engine::Sqlite, Engine::Postgres));
    store::Session& session = store.session();
    const auto company = company::found(session);
    const core::UserId ana = company.managers[0].id;
    for (const core::Duration left : {core::Duration(-100h), -1ms, 0ms, 4h - 1ms}) // due within hours
        give(session, ana, core::Status::InProgress, dueIn(left));
    for (const core::Duration left : {core::Duration(4h), core::Duration(24h - 1ms)}) // within the day
        give(session, ana, core::Status::InProgress, dueIn(left));
    give(session, ana, core::Status::InProgress, dueIn(24h));
    give(session, ana, core::Status::WaitingCustomer, {core::ClockState::Paused, core::Measure::Resolution, kNow, {}, {}, 1h});
    give(session, ana, core::Status::Resolved, {core::ClockState::Met, core::Measure::Resolution, {}, {}, {}, {}});
    give(session, ana, core::Status::Closed, {core::ClockState::Met, core::Measure::Resolution, {}, {}, {}, {}});
    give(session, {}, core::Status::Received, dueIn(1h));
    company::writing(session, [&] { store::markAssigned(session, ana, kNow - 5min); });
    User left = company.managers[2];
    left.isActive = false;
    company::writing(session, [&] { return store::updateUser(session, left); });

    const auto candidates = company::reading(session, [&] { return store::findCandidates(session, kNow); });
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0] == core::Candidate{company.managers[0], {9, 6, 4, kNow - 5min}});
    CHECK(candidates[1] == core::Candidate{company.managers[1], {0, 0, 0, {}}});
}
