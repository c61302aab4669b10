#include "commanddesk.h"
#include "core/lifecycle.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace commandtest;
using core::Status;

TEST_CASE("a case is worked from the call to its end") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto receipt = desk.done(desk.advisor, desk.call());
    const auto id = receipt.caseId;
    const core::User& owner = receipt.owner == desk.ana.id ? desk.ana : desk.luis;
    desk.done(owner, app::ConfirmCase{id});
    CHECK(desk.caseOf(id).ownerConfirmedAt == desk.clock.now());
    desk.done(owner, app::StartCase{id});
    desk.clock.advance(1h);
    desk.done(owner, app::WaitCase{id, core::WaitReason::CustomerInformation, desk.clock.now() + 10h, u"A photo"_s});
    CHECK(desk.caseOf(id).status == Status::WaitingCustomer);
    CHECK(desk.caseOf(id).due.state == core::ClockState::Paused);
    desk.clock.advance(2h);
    desk.done(owner, app::ResumeCase{id});
    desk.done(owner, app::EscalateCase{id, desk.north, u"Please look"_s});
    desk.done(desk.member, app::AcceptCase{id, {}});
    desk.done(desk.member, note(id, u"Found it"_s));
    desk.done(owner, answer(desk, id));
    CHECK(desk.caseOf(id).answer == u"You get a new one tomorrow."_s);
    desk.done(owner, app::CloseCase{id, core::Evidence::CallReached, {}, {}});
    const core::Case closed = desk.caseOf(id);
    CHECK(closed.status == Status::Closed);
    CHECK(closed.isCategoryConfirmed);
    CHECK(closed.cause == desk.late);
    const auto clocks = desk.clocksOf(id);
    CHECK(clocks[1].state == core::ClockState::Met);
    CHECK(clocks[1].paused == 2h);
    CHECK(desk.eventCodes(id) == QStringList{u"received"_s, u"assigned"_s, u"confirmed"_s, u"started"_s, u"waiting"_s,
                                             u"resumed"_s, u"escalated"_s, u"accepted"_s, u"note"_s, u"resolved"_s,
                                             u"closed"_s});
    CHECK(desk.eventsOf(id).last().actor == owner.id);
}

TEST_CASE("a case that waits with the network goes on there") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = desk.started();
    desk.done(desk.ana, app::EscalateCase{id, desk.north, {}});
    desk.clock.advance(1h);
    const State away = desk.stateOf(id);
    const auto waits =
        desk.done(desk.ana, app::WaitCase{id, core::WaitReason::CustomerInformation, desk.clock.now() + 10h, {}});
    CHECK(desk.caseOf(id).status == Status::WaitingCustomer);
    CHECK(desk.caseOf(id).due.state == core::ClockState::Paused);
    SECTION("when it is resumed, and undo takes that back") {
        desk.clock.advance(2h);
        const auto resumed = desk.done(desk.ana, app::ResumeCase{id});
        CHECK(desk.caseOf(id).status == Status::WithNetwork);
        CHECK(desk.caseOf(id).networkMember == desk.north);
        CHECK_FALSE(desk.caseOf(id).waitReason);
        CHECK(desk.clocksOf(id)[1].paused == 2h);
        desk.done(desk.member, app::AcceptCase{id, {}});
        CHECK(core::statusFrom(desk.eventsOf(id)) == Status::WithNetwork);
        CHECK(desk.refusal(desk.ana, *resumed.inverse) == u"undo.changed_since"_s);
    }
    SECTION("when the pause runs out") {
        desk.clock.advance(11h);
        desk.done(desk.ana, app::ResumeCase{id, true});
        CHECK(desk.caseOf(id).status == Status::WithNetwork);
    }
    SECTION("when the pause is taken back") {
        desk.done(desk.ana, *waits.inverse);
        CHECK(desk.stateOf(id) == away);
        CHECK(core::statusFrom(desk.eventsOf(id)) == Status::WithNetwork);
    }
    SECTION("when the end of the pause is taken back it waits again") {
        const auto resumed = desk.done(desk.ana, app::ResumeCase{id});
        desk.done(desk.ana, *resumed.inverse);
        CHECK(desk.caseOf(id).status == Status::WaitingCustomer);
        desk.done(desk.ana, app::ResumeCase{id});
        CHECK(desk.caseOf(id).status == Status::WithNetwork);
    }
}

TEST_CASE("a reopened case begins its next cycle with its answer still to come") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.closed();
    desk.clock.advance(72h);
    desk.done(desk.supervisor, app::ReopenCase{id, u"It broke again"_s});
    const core::Case subject = desk.caseOf(id);
    CHECK(subject.status == Status::Reopened);
    CHECK(subject.cycle == 2);
    CHECK_FALSE(subject.outcome);
    CHECK_FALSE(subject.closedAt);
    CHECK(subject.answer.isEmpty());
    CHECK(subject.due.at == desk.clock.now() + 24h);
    CHECK(desk.refusal(desk.ana, app::CloseCase{id, core::Evidence::CallReached, {}, {}}) == u"close.not_resolved"_s);
    desk.done(desk.ana, answer(desk, id));
    desk.done(desk.ana, app::CloseCase{id, core::Evidence::MessageDelivered, {}, {}});
    CHECK(desk.clocksOf(id).size() == 3);
}

TEST_CASE("a reopened case of an owner who left goes to somebody who is there") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.closed();
    core::User gone = desk.caseOf(id).owner == desk.ana.id ? desk.ana : desk.luis;
    const core::User& other = gone.id == desk.ana.id ? desk.luis : desk.ana;
    gone.isActive = false;
    support::valueOf(app::changeUser(desk.session(), desk.clock, desk.administrator, gone));
    support::valueOf(desk.bus().refreshCompany());
    desk.done(desk.supervisor, app::ReopenCase{id, u"It broke again"_s});
    CHECK(desk.caseOf(id).owner == other.id);
    CHECK_FALSE(desk.caseOf(id).ownerConfirmedAt);
}

TEST_CASE("an owner is changed by rule or by somebody with a reason") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto receipt = desk.done(desk.advisor, desk.call());
    const auto id = receipt.caseId;
    desk.done(receipt.owner == desk.ana.id ? desk.ana : desk.luis, app::ConfirmCase{id});
    CHECK(desk.fieldErrors(desk.supervisor, app::AssignCase{id, desk.ana.id, {}}) == QStringList{u"reason:required"_s});
    CHECK(desk.fieldErrors(desk.supervisor, app::AssignCase{id, desk.quality.id, u"x"_s}) ==
          QStringList{u"owner:not_an_owner"_s});
    CHECK(desk.refusal(desk.supervisor, app::AssignCase{id, receipt.owner, u"x"_s}) == u"assign.same_owner"_s);

    const auto byRule = desk.done(desk.supervisor, app::AssignCase{id, {}, {}});
    CHECK(byRule.owner != receipt.owner);
    CHECK_FALSE(desk.caseOf(id).ownerConfirmedAt);
    const auto byPerson = desk.done(desk.supervisor, app::AssignCase{id, receipt.owner, u"Knows the customer"_s});
    CHECK(byPerson.owner == receipt.owner);
    const auto reason = QJsonDocument::fromJson(desk.caseOf(id).ownerReason.toUtf8());
    CHECK(reason[u"rule"].toString() == u"person"_s);
    CHECK(reason[u"by"].toString() == u"sofia"_s);
    CHECK(reason[u"reason"].toString() == u"Knows the customer"_s);
}

TEST_CASE("without anybody who could own it a case is logged all the same, and waits for an owner") {
    CommandDesk desk(store::Engine::Sqlite);
    for (core::User each : {desk.ana, desk.luis}) {
        each.isActive = false;
        support::valueOf(app::changeUser(desk.session(), desk.clock, desk.administrator, each));
    }
    support::valueOf(desk.bus().refreshCompany());
    const auto receipt = desk.done(desk.advisor, desk.call());
    CHECK_FALSE(receipt.owner.isValid());
    CHECK(desk.caseOf(receipt.caseId).status == Status::Received);
    CHECK(desk.clocksOf(receipt.caseId).size() == 2);
    CHECK(desk.refusal(desk.supervisor, app::AssignCase{receipt.caseId, {}, {}}) == u"assign.no_owner"_s);
}

TEST_CASE("each guard says why, and changes nothing") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto logged = desk.logged();
    const auto started = desk.started();
    const auto resolved = desk.resolved();
    const auto closed = desk.closed();
    const core::Instant later = desk.clock.now() + 5h;
    const core::User& boss = desk.supervisor;
    const struct {
        core::CaseId id;
        app::Command command;
        const char* rule;
    } refusals[] = {
        {started, app::StartCase{started}, "start.already_started"},
        {started, app::ResumeCase{started}, "resume.not_waiting"},
        {started, app::AcceptCase{started, {}}, "accept.not_with_network"},
        {started, app::CloseCase{started, core::Evidence::CallReached, {}, {}}, "close.not_resolved"},
        {started, app::CloseCase{started, core::Evidence::NoContact, {}, {}}, "close.has_customer"},
        {started, app::ReopenCase{started, u"x"_s}, "reopen.already_open"},
        {started, app::RecordContact{started, {}, {}, true, {}}, "contact.no_answer_yet"},
        {started, app::SetPriority{started, core::Priority::Normal, {}}, "set_priority.same"},
        {started, app::UnmergeCase{started}, "unmerge.not_merged"},
        {started, app::MergeCase{started, closed}, "merge.into_closed"},
        {resolved, answer(desk, resolved), "resolve.already_resolved"},
        {resolved, app::WaitCase{resolved, {}, later, {}}, "wait.already_resolved"},
        {closed, answer(desk, closed), "resolve.already_closed"},
        {closed, app::EscalateCase{closed, desk.north, {}}, "escalate.already_closed"},
        {closed, app::MakePromise{closed, u"x"_s, later}, "promise.already_closed"},
        {logged, note(core::CaseId(999), u"x"_s), "case.unknown"},
    };
    for (const auto& each : refusals) {
        INFO(each.rule);
        const State before = desk.stateOf(each.id);
        const auto events = desk.eventsOf(each.id);
        CHECK(desk.refusal(boss, each.command) == QLatin1String(each.rule));
        CHECK(desk.stateOf(each.id) == before);
        CHECK(desk.eventsOf(each.id) == events);
    }
}

TEST_CASE("what a command lacks is told by field") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.started();
    const core::Instant now = desk.clock.now();
    const struct {
        app::Command command;
        const char* errors;
    } wrong[] = {
        {app::WaitCase{id, {}, now, {}}, "until:not_in_future"},
        {app::WaitCase{id, {}, now + 24h * 400, {}}, "until:too_far"},
        {app::EscalateCase{id, core::NetworkMemberId(99), {}}, "networkMember:unknown"},
        {note(id, u" "_s), "text:required"},
        {app::RecordContact{id, {}, core::ContactOutcome::NoAnswer, true, {}}, "answered:not_reached"},
        {app::ResolveCase{id, {}, {}, {}, {}, {}}, "text:required category:required cause:required"},
        {app::ResolveCase{id, {}, u"x"_s, desk.delivery, desk.late, core::Evidence::Unreachable}, "told:no_proof"},
        {app::CloseCase{id, core::Evidence::Unreachable, {}, {}}, "text:required"},
        {app::CloseCase{id, core::Evidence::CallReached, now + 1h, {}}, "receivedAt:in_future"},
        {app::ReopenCase{id, {}}, "reason:required"},
        {app::MergeCase{id, {}}, "into:required"},
        {app::MergeCase{id, id}, "into:same_case"},
        {app::MakeOffer{id, {}, core::Money{-1, u"COP"_s}, {}, {}}, "what:required value:negative"},
        {app::MakePromise{id, u"x"_s, now}, "due:not_in_future"},
    };
    for (const auto& each : wrong) {
        INFO(each.errors);
        CHECK(desk.fieldErrors(desk.supervisor, each.command).join(u' ') == QLatin1String(each.errors));
    }
}

TEST_CASE("the customer can't have the answer before it exists") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.resolved();
    desk.clock.advance(1h);
    const auto tooEarly = desk.clock.now() - 2h;
    CHECK(desk.fieldErrors(desk.ana, app::CloseCase{id, core::Evidence::CallReached, tooEarly, {}}) ==
          QStringList{u"receivedAt:before_answer"_s});
    const auto inTime = desk.clock.now() - 30min;
    desk.done(desk.ana, app::CloseCase{id, core::Evidence::CallReached, inTime, {}});
    CHECK(desk.clocksOf(id)[1].fulfilledAt == inTime);
}

TEST_CASE("an answer given in a recorded call fulfils the promise before the case is closed") {
    CommandDesk desk(store::Engine::Sqlite);
    const auto id = desk.resolved();
    desk.clock.advance(1h);
    const auto calledAt = desk.clock.now();
    desk.done(desk.ana, app::RecordContact{id, core::Channel::Phone, core::ContactOutcome::Reached, true, {}});
    CHECK(desk.clocksOf(id)[1].fulfilledAt == calledAt);
    CHECK(desk.caseOf(id).status == Status::Resolved);
}

TEST_CASE("roles do what their table says, and no more") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = desk.started();
    const State before = desk.stateOf(id);
    CHECK(desk.refusal(desk.quality, desk.call()) == u"permission.role"_s);
    CHECK(desk.refusal(desk.member, desk.call()) == u"permission.role"_s);
    CHECK(desk.refusal(desk.administrator, note(id, u"x"_s)) == u"permission.role"_s);
    CHECK(desk.refusal(desk.member, note(id, u"x"_s)) == u"permission.other_member"_s);
    CHECK(desk.refusal(desk.otherAdvisor, answer(desk, id)) == u"permission.not_own"_s);
    CHECK(desk.refusal(desk.advisor, app::AssignCase{id, desk.ana.id, u"x"_s}) == u"permission.role"_s);
    auto told = answer(desk, id);
    told.told = core::Evidence::CallReached;
    CHECK(desk.refusal(desk.advisor, told) == u"permission.role"_s);
    core::User gone = desk.ana;
    gone.isActive = false;
    CHECK(desk.refusal(gone, note(id, u"x"_s)) == u"permission.inactive"_s);
    CHECK(desk.stateOf(id) == before);
}
