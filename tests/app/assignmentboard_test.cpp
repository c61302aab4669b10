#include "app/assignmentboard.h"
#include "commanddesk.h"
#include "store/partytable.h"
#include "store/usertable.h"

using namespace Qt::StringLiterals;
using namespace commandtest;

namespace {

core::User changed(CommandDesk& desk, core::User user) {
    const auto saved = support::valueOf(app::changeUser(desk.session(), desk.clock, desk.administrator, user));
    support::valueOf(desk.bus().refreshCompany());
    return saved;
}

core::UserId ownerOf(CommandDesk& desk, const app::LogCase& call) { return desk.done(desk.advisor, call).owner; }

} // namespace

TEST_CASE("a case goes to whom it suits: shift, skill for the topic, language of the customer") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    SECTION("it is nine in the morning in Bogota, and Ana begins at ten") {
        desk.ana.shiftFrom = QTime(10, 0);
        desk.ana.shiftTo = QTime(18, 0);
        desk.ana = changed(desk, desk.ana);
        for (int i = 0; i < 3; ++i)
            CHECK(ownerOf(desk, desk.call()) == desk.luis.id);
        desk.clock.advance(1h);
        CHECK(ownerOf(desk, desk.call()) == desk.ana.id);
    }
    SECTION("only Luis knows spare parts") {
        desk.ana.skills = QStringList{u"delivery"_s};
        changed(desk, desk.ana);
        auto call = desk.call();
        call.category = desk.sparePart;
        for (int i = 0; i < 3; ++i)
            CHECK(ownerOf(desk, call) == desk.luis.id);
    }
    SECTION("only Luis speaks English") {
        desk.ana.skills = QStringList{u"es"_s};
        changed(desk, desk.ana);
        core::Party party;
        party.name = u"John"_s;
        party.locale = u"en"_s;
        const auto john =
            support::valueOf(app::saveParty(desk.session(), desk.clock, desk.advisor, party, u"CO"_s, u"desk-1"_s));
        auto call = desk.call();
        call.caller = {};
        call.customer = john.id;
        for (int i = 0; i < 3; ++i)
            CHECK(ownerOf(desk, call) == desk.luis.id);
    }
}

TEST_CASE("what others assigned is seen within a minute, own assignments at once") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    app::AssignmentBoard mine(desk.session(), desk.clock);
    const auto preview = [&] { return desk.reading([&] { return mine.preview(desk.bus().company(), {}).owner; }); };
    const auto before = preview();
    CHECK(preview() == before);
    for (int i = 0; i < 3; ++i) // an uneven number: the other manager has less to do afterwards
        desk.logged();
    CHECK(preview() == before);
    desk.clock.advance(1min);
    CHECK(preview() != before);
}

TEST_CASE("who was idle for longest is remembered in the store") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto first = ownerOf(desk, desk.call());
    const auto candidates = desk.reading([&] { return store::findCandidates(desk.session(), desk.clock.now()); });
    for (const core::Candidate& each : candidates)
        CHECK(each.load.lastAssignedAt == (each.user.id == first ? std::optional(desk.clock.now()) : std::nullopt));
}

TEST_CASE("a failed unit of work leaves nobody with a case that is not there") {
    CommandDesk desk(store::Engine::Sqlite);
    auto call = desk.call();
    const auto wrong = app::Command(note(core::CaseId(99), u"x"_s));
    const QList<app::Command> batch{call, call, call, wrong};
    for (const auto& each : desk.bus().runBatch(desk.supervisor, batch, false))
        CHECK_FALSE(each);
    const auto receipt = desk.done(desk.advisor, call);
    CHECK(receipt.ownerReason.contains(u"\"open\":0"_s));
    CHECK_FALSE(receipt.ownerReason.contains(u"\"open\":1"_s));
}
