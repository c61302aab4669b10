#include "commanddesk.h"
#include "store/casetable.h"

using namespace Qt::StringLiterals;
using namespace commandtest;
using core::Status;

TEST_CASE("a merged case links to the one that goes on, which keeps the older start") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto older = desk.started();
    const core::Instant start = desk.clock.now();
    desk.clock.advance(3h);
    const auto newer = desk.logged();
    const auto receipt = desk.done(desk.ana, app::MergeCase{older, newer});
    CHECK(receipt.caseId == older);
    CHECK(receipt.changes.changes.size() == 2);
    const core::Case merged = desk.caseOf(older);
    CHECK(merged.status == Status::Merged);
    CHECK(merged.mergedInto == newer);
    CHECK(desk.clocksOf(older)[1].state == core::ClockState::Cancelled);
    const core::Case survivor = desk.caseOf(newer);
    CHECK(survivor.status == Status::Assigned);
    CHECK(survivor.receivedAt == start);
    CHECK(desk.clocksOf(newer)[1].dueAt == start + 24h);
    CHECK(desk.reading([&] { return store::findMergedInto(desk.session(), newer); }) == QList{older});
    CHECK(desk.eventsOf(newer).last().data[u"from"].toString() == merged.number);
    CHECK(desk.eventsOf(older).last().data[u"into"].toString() == survivor.number);
}

TEST_CASE("unmerging leaves both cases as they were, whatever state the merged one was in") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto waiting = [](CommandDesk& d) {
        const auto id = d.started();
        d.done(d.ana, app::WaitCase{id, core::WaitReason::Document, d.clock.now() + 48h, {}});
        return id;
    };
    const auto withNetwork = [](CommandDesk& d) {
        const auto id = d.started();
        d.done(d.ana, app::EscalateCase{id, d.north, {}});
        return id;
    };
    const auto reopened = [](CommandDesk& d) {
        const auto id = d.closed();
        d.done(d.ana, app::ReopenCase{id, u"again"_s});
        return id;
    };
    const auto undone = [](CommandDesk& d) {
        const auto id = d.logged();
        d.done(d.ana, *d.done(d.ana, app::StartCase{id}).inverse);
        return id;
    };
    const QList<std::function<core::CaseId(CommandDesk&)>> states{std::mem_fn(&CommandDesk::logged),
                                                                  std::mem_fn(&CommandDesk::started),
                                                                  std::mem_fn(&CommandDesk::resolved),
                                                                  std::mem_fn(&CommandDesk::closed),
                                                                  waiting,
                                                                  withNetwork,
                                                                  reopened,
                                                                  undone};
    for (int i = 0; i < states.size(); ++i) {
        INFO(i);
        const auto moved = states[i](desk);
        desk.clock.advance(1h);
        desk.done(desk.supervisor, note(moved, u"What is left of a paused promise is counted anew"_s));
        const auto survivor = desk.started();
        const State movedBefore = desk.stateOf(moved);
        const State survivorBefore = desk.stateOf(survivor);
        const auto receipt = desk.done(desk.supervisor, app::MergeCase{moved, survivor});
        CHECK(desk.stateOf(survivor) != survivorBefore);
        const auto unmerged = desk.done(desk.supervisor, *receipt.inverse);
        CHECK(desk.stateOf(moved) == movedBefore);
        CHECK(desk.stateOf(survivor) == survivorBefore);
        desk.done(desk.supervisor, *unmerged.inverse);
        CHECK(desk.caseOf(moved).mergedInto == survivor);
    }
}

TEST_CASE("of several merged cases each can go again, and the start is that of those that stay") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto first = desk.logged();
    const core::Instant firstStart = desk.clock.now();
    desk.clock.advance(1h);
    const auto second = desk.logged();
    const core::Instant secondStart = desk.clock.now();
    desk.clock.advance(1h);
    const auto third = desk.logged();
    desk.done(desk.ana, app::MergeCase{first, third});
    desk.done(desk.ana, app::MergeCase{second, third});
    CHECK(desk.caseOf(third).receivedAt == firstStart);
    desk.done(desk.ana, app::UnmergeCase{first});
    CHECK(desk.caseOf(third).receivedAt == secondStart);
    CHECK(desk.clocksOf(third)[1].startedAt == secondStart);
}

TEST_CASE("who was spoken to about the merged case has been spoken to") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto older = desk.started();
    desk.clock.advance(1h);
    desk.done(desk.ana, app::RecordContact{older, core::Channel::Phone, core::ContactOutcome::Reached, false, {}});
    const core::Instant spokenAt = desk.clock.now();
    desk.clock.advance(4h);
    const auto newer = desk.logged();
    desk.done(desk.ana, app::MergeCase{older, newer});
    const auto firstContact = desk.clocksOf(newer)[0];
    CHECK(firstContact.state == core::ClockState::Met);
    CHECK(firstContact.fulfilledAt == spokenAt);
}

TEST_CASE("a merged case is worked on no more, and takes no other in") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto merged = desk.started();
    const auto survivor = desk.started();
    const auto third = desk.started();
    desk.done(desk.ana, app::MergeCase{merged, survivor});
    CHECK(desk.refusal(desk.ana, note(merged, u"x"_s)) == u"note.merged"_s);
    CHECK(desk.refusal(desk.ana, app::MergeCase{merged, third}) == u"merge.merged"_s);
    CHECK(desk.refusal(desk.ana, app::MergeCase{third, merged}) == u"merge.into_merged"_s);
}
