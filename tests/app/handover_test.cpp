#include "app/handover.h"

#include "commanddesk.h"

using namespace Qt::StringLiterals;
using namespace commandtest;
using store::Engine;

namespace {

/// Cases are received some time before now, and the first contact is made: each is due 24 h after it was received.
struct Desk : CommandDesk {
    explicit Desk(Engine engine)
        : CommandDesk(engine) {}

    core::CaseId give(const core::User& owner, core::Duration age, core::CategoryId category = {}) {
        app::LogCase made = call();
        made.owner = owner.id;
        made.receivedAt = clock.now() - age;
        if (category.isValid())
            made.category = category;
        const core::CaseId id = done(supervisor, made).caseId;
        done(supervisor, app::RecordContact{id, core::Channel::Phone, core::ContactOutcome::Reached, false, {}});
        return id;
    }
    void change(core::User user) {
        support::valueOf(app::changeUser(session(), clock, administrator, user));
        support::valueOf(bus().refreshCompany());
    }
    [[nodiscard]] core::Result<app::Handover> tryPlan(const core::User& actor, const app::HandoverRequest& request) {
        return app::planHandover(session(), actor, bus().company(), request, clock.now());
    }
    [[nodiscard]] app::Handover plan(core::Duration away, bool keepsLater = true) {
        return support::valueOf(tryPlan(supervisor, {ana.id, clock.now(), clock.now() + away, keepsLater}));
    }
    void leave(const core::User& user, core::Duration from, core::Duration until) {
        app::DeclareAbsence command;
        command.user = user.id;
        command.from = clock.now() + from;
        command.until = clock.now() + until;
        done(supervisor, command);
    }
};

Engine either() { return GENERATE(Engine::Sqlite, Engine::Postgres); }

core::User addManager(Desk& desk, const QString& login) {
    core::User user;
    user.login = login;
    user.name = login;
    user.role = core::Role::ClaimsManager;
    const auto made = support::valueOf(
        app::addUser(desk.session(), desk.clock, app::systemUser(), user, u"long enough"_s, {1, 8192}));
    support::valueOf(desk.bus().refreshCompany());
    return made;
}

QList<core::UserId> receivers(const app::Handover& plan) {
    QList<core::UserId> ids;
    for (const auto& each : plan.moves)
        ids << each.to;
    return ids;
}

QStringList whys(const app::Handover& plan) {
    QStringList list;
    for (const auto& each : plan.stays)
        list << each.why;
    return list;
}

} // namespace

TEST_CASE("cases go to the least loaded one by one, and what is given counts at once") {
    Desk desk(either());
    const core::User eva = addManager(desk, u"eva"_s);
    // Luis carries one case due within 4 h (weight 3); Eva none. All of Ana's are due within the day (2 each).
    desk.give(desk.luis, 21h);
    QList<core::CaseId> ana;
    for (const core::Duration age :
         {core::Duration(19h), core::Duration(18h), core::Duration(17h), core::Duration(16h)})
        ana << desk.give(desk.ana, age);
    const app::Handover plan = desk.plan(72h);
    // Eva 0 < Luis 3: Eva (2); Eva 2 < 3: Eva (4); Luis 3 < 4: Luis (5); Eva 4 < 5: Eva.
    CHECK(receivers(plan) == QList<core::UserId>{eva.id, eva.id, desk.luis.id, eva.id});
    for (int i = 0; i < ana.size(); ++i)
        CHECK(plan.moves[i].row.id == ana[i]);
    CHECK(plan.shares(desk.bus().company()) ==
          QList<app::Handover::Share>{{eva.id, u"eva"_s, 3}, {desk.luis.id, u"luis"_s, 1}});
    CHECK(plan.stays.isEmpty());
    SECTION("carried out, it is what was shown") {
        app::DeclareAbsence command;
        command.user = desk.ana.id;
        command.from = desk.clock.now();
        command.until = desk.clock.now() + 72h;
        command.moves = plan.caseMoves();
        desk.done(desk.supervisor, command);
        for (const auto& each : plan.moves)
            CHECK(desk.caseOf(each.row.id).owner == each.to);
        CHECK(desk.plan(72h).moves.isEmpty());
    }
}

TEST_CASE("what is due when the person is back stays, unless all is asked for") {
    Desk desk(either());
    const auto soon = desk.give(desk.ana, 23h);
    const auto atReturn = desk.give(desk.ana, 22h);
    const auto plan = desk.plan(2h);
    REQUIRE(plan.moves.size() == 1);
    CHECK(plan.moves[0].row.id == soon);
    REQUIRE(plan.stays.size() == 1);
    CHECK(plan.stays[0].row.id == atReturn);
    CHECK(whys(plan) == QStringList{u"due_later"_s});
    CHECK(desk.plan(2h, false).moves.size() == 2);
}

TEST_CASE("a resolved case moves as well, since somebody has to end it; a closed one doesn't") {
    Desk desk(either());
    const auto resolved = desk.give(desk.ana, 1h);
    desk.done(desk.ana, answer(desk, resolved));
    const auto closed = desk.give(desk.ana, 1h);
    desk.done(desk.ana, answer(desk, closed));
    desk.done(desk.ana, app::CloseCase{closed, core::Evidence::CallReached, {}, {}});
    const auto plan = desk.plan(48h);
    REQUIRE(plan.moves.size() == 1);
    CHECK(plan.moves[0].row.id == resolved);
}

TEST_CASE("skills, capacity and shifts hold for a hand-over as for a call") {
    Desk desk(either());
    const core::User eva = addManager(desk, u"eva"_s);
    desk.give(desk.ana, 5h, desk.sparePart);
    desk.give(desk.ana, 4h, desk.delivery);
    SECTION("only Eva knows spare parts") {
        desk.luis.skills = QStringList{u"delivery"_s};
        desk.change(desk.luis);
        CHECK(receivers(desk.plan(72h)) == QList<core::UserId>{eva.id, desk.luis.id});
    }
    SECTION("nobody does: the case stays and says why") {
        core::User unskilled = eva;
        for (core::User* each : {&desk.luis, &unskilled}) {
            each->skills = QStringList{u"delivery"_s};
            desk.change(*each);
        }
        const auto plan = desk.plan(72h);
        CHECK(plan.moves.size() == 1);
        CHECK(whys(plan) == QStringList{u"nobody_skilled"_s});
    }
    SECTION("Luis is full after one case") {
        desk.luis.capacity = 1;
        desk.change(desk.luis);
        desk.give(desk.ana, 3h);
        const auto given = receivers(desk.plan(72h));
        CHECK(given.size() == 3);
        CHECK(given.count(desk.luis.id) == 1);
    }
    SECTION("Luis is off shift at the time of the hand-over") {
        desk.luis.shiftFrom = QTime(14, 0); // it is nine in Bogotá
        desk.luis.shiftTo = QTime(22, 0);
        desk.change(desk.luis);
        CHECK_FALSE(receivers(desk.plan(72h)).contains(desk.luis.id));
        const auto atThree = support::valueOf(
            desk.tryPlan(desk.supervisor, {desk.ana.id, desk.clock.now() + 6h, desk.clock.now() + 72h, true}));
        CHECK(receivers(atThree).contains(desk.luis.id));
    }
}

TEST_CASE("nobody gets a case who is away when it is handed over or due") {
    Desk desk(either());
    const core::User eva = addManager(desk, u"eva"_s);
    desk.give(desk.ana, 20h); // due in 4 h
    desk.give(desk.ana, 10h); // due in 14 h
    SECTION("away now") {
        desk.leave(desk.luis, 0h, 2h);
        CHECK(receivers(desk.plan(72h)) == QList<core::UserId>{eva.id, eva.id});
    }
    SECTION("away when the later one is due") {
        desk.leave(desk.luis, 12h, 20h);
        desk.give(eva, 23h);
        CHECK(receivers(desk.plan(72h)) == QList<core::UserId>{desk.luis.id, eva.id});
    }
    SECTION("all are away") {
        desk.leave(desk.luis, 0h, 48h);
        desk.leave(eva, 0h, 48h);
        const auto plan = desk.plan(72h);
        CHECK(plan.moves.isEmpty());
        CHECK(whys(plan) == QStringList{u"everybody_absent"_s, u"everybody_absent"_s});
    }
}

TEST_CASE("a plan shows what only those may see who may declare the absence") {
    Desk desk(Engine::Sqlite);
    const app::HandoverRequest request{desk.ana.id, desk.clock.now(), desk.clock.now() + 24h, true};
    CHECK(desk.tryPlan(desk.ana, request));
    CHECK(desk.tryPlan(desk.luis, request).error().rule == u"permission.not_yourself"_s);
    CHECK(desk.tryPlan(desk.advisor, request).error().rule == u"permission.role"_s);
}
