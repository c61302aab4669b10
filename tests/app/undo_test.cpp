#include "commanddesk.h"
#include "core/eventlog.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace commandtest;

namespace {

struct Reversible {
    const char* name;
    core::CaseId (CommandDesk::*prepared)();
    app::Command (*command)(const CommandDesk&, core::CaseId);
    bool isInState = true; ///< notes and the like leave only an event
};

const Reversible kReversible[] = {
    {"assign", &CommandDesk::started,
     [](const CommandDesk& desk, core::CaseId id) -> app::Command {
         return app::AssignCase{id, desk.supervisor.id, u"She knows them"_s};
     }},
    {"confirm", &CommandDesk::logged,
     [](const CommandDesk&, core::CaseId id) -> app::Command { return app::ConfirmCase{id}; }},
    {"start", &CommandDesk::logged,
     [](const CommandDesk&, core::CaseId id) -> app::Command { return app::StartCase{id}; }},
    {"wait", &CommandDesk::started,
     [](const CommandDesk& desk, core::CaseId id) -> app::Command {
         return app::WaitCase{id, core::WaitReason::Document, desk.clock.now() + 48h, u"The bill"_s};
     }},
    {"escalate", &CommandDesk::started,
     [](const CommandDesk& desk, core::CaseId id) -> app::Command {
         return app::EscalateCase{id, desk.north, u"Please look"_s};
     }},
    {"note", &CommandDesk::started,
     [](const CommandDesk&, core::CaseId id) -> app::Command { return note(id, u"Calls again at five"_s); }, false},
    {"contact", &CommandDesk::started,
     [](const CommandDesk&, core::CaseId id) -> app::Command {
         return app::RecordContact{id, core::Channel::Phone, core::ContactOutcome::Reached, false, {}};
     }},
    {"offer", &CommandDesk::started,
     [](const CommandDesk&, core::CaseId id) -> app::Command {
         return app::MakeOffer{id, u"Half the price"_s, core::Money{100, u"COP"_s}, {}, true};
     },
     false},
    {"promise", &CommandDesk::started,
     [](const CommandDesk& desk, core::CaseId id) -> app::Command {
         return app::MakePromise{id, u"A call"_s, desk.clock.now() + 2h};
     },
     false},
    {"priority", &CommandDesk::started,
     [](const CommandDesk&, core::CaseId id) -> app::Command {
         return app::SetPriority{id, core::Priority::Critical, u"A hospital"_s};
     }},
    {"explain a delay", &CommandDesk::overdue,
     [](const CommandDesk&, core::CaseId id) -> app::Command {
         return app::ExplainDelay{id, core::LateReason::Parts, u"The valve"_s};
     }},
    {"resolve", &CommandDesk::started,
     [](const CommandDesk& desk, core::CaseId id) -> app::Command { return answer(desk, id); }},
    {"resolve and close in one breath", &CommandDesk::started,
     [](const CommandDesk& desk, core::CaseId id) -> app::Command {
         auto command = answer(desk, id);
         command.told = core::Evidence::CallReached;
         return command;
     }},
    {"close", &CommandDesk::resolved,
     [](const CommandDesk&, core::CaseId id) -> app::Command {
         return app::CloseCase{id, core::Evidence::LetterPosted, {}, {}};
     }},
    {"reopen", &CommandDesk::closed,
     [](const CommandDesk&, core::CaseId id) -> app::Command {
         return app::ReopenCase{id, u"Broken again"_s};
     }},
    {"edit", &CommandDesk::started,
     [](const CommandDesk& desk, core::CaseId id) -> app::Command {
         return app::EditCase{id,
                              {{u"summary"_s, u"The parcel never came"_s, u"It came broken"_s},
                               {u"attributes"_s, QJsonArray(), QJsonArray{desk.courtesy.value()}},
                               {u"category"_s, desk.delivery.value(), desk.sparePart.value()}}};
     }},
};

core::CaseEvent lastInForce(CommandDesk& desk, core::CaseId id) {
    const auto events = desk.eventsOf(id);
    return *core::eventsInForce(events).last();
}

} // namespace

TEST_CASE("every command that can be undone leaves the case and its clocks as they were") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    for (const Reversible& each : kReversible) {
        INFO(each.name);
        const core::CaseId id = (desk.*each.prepared)();
        desk.clock.advance(1h);
        const State before = desk.stateOf(id);
        const auto eventBefore = lastInForce(desk, id);
        const auto receipt = desk.done(desk.supervisor, each.command(desk, id));
        const State changed = desk.stateOf(id);
        CHECK((changed != before) == each.isInState);
        CHECK(lastInForce(desk, id) != eventBefore);
        REQUIRE(receipt.inverse);

        const auto undone = desk.done(desk.supervisor, *receipt.inverse);
        CHECK(desk.stateOf(id) == before);
        CHECK(lastInForce(desk, id) == eventBefore);
        CHECK(desk.eventsOf(id).last().type == core::EventType::Undone);

        REQUIRE(undone.inverse);
        desk.done(desk.supervisor, *undone.inverse);
        CHECK(desk.stateOf(id) == changed);
    }
}

TEST_CASE("a resumed case can be made to wait again by undo") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.started();
    desk.done(desk.ana, app::WaitCase{id, core::WaitReason::Document, desk.clock.now() + 48h, {}});
    const State waiting = desk.stateOf(id);
    const auto receipt = desk.done(desk.ana, app::ResumeCase{id});
    CHECK_FALSE(desk.caseOf(id).waitUntil);
    desk.done(desk.ana, *receipt.inverse);
    CHECK(desk.stateOf(id) == waiting);
}

TEST_CASE("what somebody else has built upon can't be undone, and says who did") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = desk.started();
    const auto receipt = desk.done(desk.ana, app::SetPriority{id, core::Priority::High, {}});
    desk.done(desk.luis, note(id, u"I have it"_s));
    const State now = desk.stateOf(id);
    const auto undone = desk.run(desk.ana, *receipt.inverse);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == core::ErrorCode::Conflict);
    CHECK(undone.error().rule == u"undo.changed_since"_s);
    CHECK(undone.error().detail.contains(u"luis"_s));
    CHECK(desk.stateOf(id) == now);
}

TEST_CASE("an undo of the undone finds nothing to take back twice") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.started();
    const auto receipt = desk.done(desk.ana, app::SetPriority{id, core::Priority::High, {}});
    desk.done(desk.ana, *receipt.inverse);
    CHECK(desk.refusal(desk.ana, *receipt.inverse) == u"undo.changed_since"_s);
}

TEST_CASE("an undo needs the right to what it takes back") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.started();
    const auto receipt = desk.done(desk.ana, app::SetPriority{id, core::Priority::High, {}});
    CHECK(desk.refusal(desk.advisor, *receipt.inverse) == u"permission.role"_s);
}

TEST_CASE("time that passed before an undo has passed") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.started();
    const auto receipt = desk.done(desk.ana, answer(desk, id));
    desk.clock.advance(25h);
    desk.done(desk.ana, *receipt.inverse);
    const auto clocks = desk.clocksOf(id);
    CHECK(clocks[1].state == core::ClockState::Running);
    CHECK(clocks[1].breachedAt == clocks[1].dueAt);
}
