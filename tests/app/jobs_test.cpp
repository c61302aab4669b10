#include "app/jobs.h"
#include "commanddesk.h"
#include "store/casepage.h"

using namespace Qt::StringLiterals;
using namespace commandtest;
using core::Status;

namespace {

app::JobReport runJobs(CommandDesk& desk, int batch = 1000) {
    return support::valueOf(app::runJobs(desk.session(), desk.bus(), desk.clock, batch));
}

void settle(CommandDesk& desk) {
    while (!runJobs(desk).isIdle()) {
    }
}

} // namespace

TEST_CASE("a pause that ran out resumes by itself, once") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = desk.started();
    desk.done(desk.ana, app::WaitCase{id, core::WaitReason::Document, desk.clock.now() + 2h, {}});
    settle(desk);
    desk.clock.advance(2h - 1ms);
    CHECK(runJobs(desk).resumed == 0);
    CHECK(desk.refusal(app::systemUser(), app::ResumeCase{id, true}) == u"resume.not_expired"_s);
    desk.clock.advance(1h);
    CHECK(runJobs(desk).resumed == 1);
    const core::Case subject = desk.caseOf(id);
    CHECK(subject.status == Status::InProgress);
    CHECK_FALSE(subject.waitUntil);
    const auto event = desk.eventsOf(id).last();
    CHECK(event.type == core::EventType::Resumed);
    CHECK(event.data[u"expired"].toBool());
    CHECK_FALSE(event.actor.isValid());
    // The pause ended when it ran out, not when somebody noticed.
    CHECK(desk.clocksOf(id)[1].paused == 2h);
    CHECK(runJobs(desk).resumed == 0);
}

TEST_CASE("a due time that passed goes on record, once, and stays there") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = desk.started();
    settle(desk);
    desk.clock.advance(4h - 1ms);
    CHECK(runJobs(desk).rung == 0);
    desk.clock.advance(1ms);
    CHECK(runJobs(desk).rung == 1);
    CHECK(desk.clocksOf(id)[0].breachedAt == desk.clock.now());
    CHECK(runJobs(desk).isIdle());
    desk.clock.advance(72h);
    CHECK(runJobs(desk).rung == 1);
    CHECK(desk.clocksOf(id)[1].breachedAt == desk.clocksOf(id)[1].dueAt);
    desk.done(desk.ana, answer(desk, id));
    desk.done(desk.ana, app::CloseCase{id, core::Evidence::CallReached, {}, {}});
    CHECK(desk.clocksOf(id)[1].state == core::ClockState::Missed);
}

TEST_CASE("a round is bounded, and the next one goes on") {
    CommandDesk desk(store::Engine::Sqlite);
    for (int i = 0; i < 5; ++i)
        desk.logged();
    settle(desk);
    desk.clock.advance(5h);
    CHECK(runJobs(desk, 2).rung == 2);
    CHECK(runJobs(desk, 2).rung == 2);
    CHECK(runJobs(desk, 2).rung == 1);
    CHECK(runJobs(desk, 2).isIdle());
}

TEST_CASE("a case is found by its words before and after they are indexed, and no more once they are changed") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto found = [&](const QString& words) {
        core::CaseQuery query;
        query.text = words;
        return desk.reading([&] { return store::countCases(desk.session(), query, desk.clock.now()); });
    };
    const auto id = desk.started();
    for (const bool isIndexed : {false, true}) {
        if (isIndexed)
            settle(desk);
        CHECK(found(u"parcel"_s) == 1);
        CHECK(found(u"pena"_s) == 1);
        CHECK(found(u"573005551001"_s) == 1);
        CHECK(found(u"nonsense"_s) == 0);
    }
    const auto noted = desk.done(desk.ana, note(id, u"Quetzal"_s));
    settle(desk);
    CHECK(found(u"quetzal"_s) == 1);
    desk.done(desk.ana, *noted.inverse);
    settle(desk);
    CHECK(found(u"quetzal"_s) == 0);
    desk.done(desk.ana, edit(id, u"summary"_s, u"The parcel never came"_s, u"The box broke"_s));
    settle(desk);
    CHECK(found(u"box"_s) == 1);
    CHECK(found(u"never"_s) == 0);
}
