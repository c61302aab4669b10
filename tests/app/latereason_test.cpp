#include "commanddesk.h"
#include "store/maintenance.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;
using namespace commandtest;
using core::LateReason;
using store::Engine;

TEST_CASE("an overdue case keeps why, until another promise breaks") {
    CommandDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto id = desk.overdue();
    desk.done(desk.supervisor, app::ExplainDelay{id, LateReason::Parts, u"Waits for the compressor"_s});
    CHECK(desk.caseOf(id).lateReason == LateReason::Parts);
    CHECK(desk.eventsOf(id).last().text == u"Waits for the compressor");
    desk.done(desk.ana, app::ExplainDelay{id, LateReason::Partner, {}});
    CHECK(desk.caseOf(id).lateReason == LateReason::Partner);

    // Reached: the broken promise is over, the next one runs in time.
    desk.done(desk.ana, app::RecordContact{id, core::Channel::Phone, core::ContactOutcome::Reached, false, {}});
    CHECK_FALSE(desk.caseOf(id).lateReason);
    desk.clock.advance(20h);
    desk.done(desk.ana, note(id, u"Now the answer is late as well"_s));
    CHECK_FALSE(desk.caseOf(id).lateReason);
    desk.done(desk.ana, app::ExplainDelay{id, LateReason::Staffing, {}});
    CHECK(desk.caseOf(id).lateReason == LateReason::Staffing);
}

TEST_CASE("only what is late can be explained, by those who answer for it") {
    CommandDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto id = desk.started();
    const app::ExplainDelay why{id, LateReason::Transport, {}};
    CHECK(desk.refusal(desk.ana, why) == u"explain_delay.not_late");
    desk.clock.advance(5h);
    for (const core::User& each : {desk.advisor, desk.member, desk.quality, desk.administrator})
        CHECK(desk.refusal(each, why) == u"permission.role");
    CHECK(desk.refusal(desk.ana, why).isEmpty());
    const auto over = desk.closed();
    CHECK(desk.refusal(desk.ana, app::ExplainDelay{over, LateReason::Parts, {}}) == u"explain_delay.already_closed");
}

TEST_CASE("“other” says nothing without a sentence") {
    CommandDesk desk(Engine::Sqlite);
    const auto id = desk.overdue();
    CHECK(desk.fieldErrors(desk.ana, app::ExplainDelay{id, LateReason::Other, u" "_s}) ==
          QStringList{u"text:required"_s});
    desk.done(desk.ana, app::ExplainDelay{id, LateReason::Other, u"The street is flooded"_s});
}

TEST_CASE("a stored reason that the log does not give is a difference") {
    CommandDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto id = desk.overdue();
    desk.done(desk.ana, app::ExplainDelay{id, LateReason::Parts, {}});
    const auto differences = [&] {
        QStringList found;
        support::valueOf(store::verifyStore(desk.session(), desk.bus().company().book, desk.clock.now(), true,
                                            [&](const store::Difference& each) { found << each.what + each.where; }));
        return found;
    };
    CHECK(differences().isEmpty());
    support::valueOf(store::write(desk.session(), [&]() -> core::Result<void> {
        store::Statement::fromText(desk.session(), u"UPDATE complaint_case SET late_reason = 'customer'"_s).run();
        return {};
    }));
    CHECK(differences().size() == 1);
}
