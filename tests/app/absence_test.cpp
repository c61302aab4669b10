#include "app/jobs.h"
#include "app/wording.h"
#include "commanddesk.h"
#include "core/eventlog.h"
#include "store/absencetable.h"
#include "store/changelog.h"
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace commandtest;
using store::Engine;

namespace {

/// Ana holds `count` cases; Luis and the supervisor can take them.
struct Team {
    explicit Team(Engine engine, int count = 3)
        : desk(engine) {
        for (int i = 0; i < count; ++i) {
            auto call = desk.call();
            call.owner = desk.ana.id;
            cases << desk.done(desk.supervisor, call).caseId;
        }
    }

    [[nodiscard]] app::DeclareAbsence absence() {
        app::DeclareAbsence command;
        command.user = desk.ana.id;
        command.from = desk.clock.now();
        command.until = desk.clock.now() + 72h;
        command.note = u"Vacaciones"_s;
        for (const core::CaseId id : cases)
            command.moves << app::CaseMove{id, desk.luis.id};
        return command;
    }
    [[nodiscard]] QList<core::Absence> inForce() {
        return desk.reading([&] { return store::findAbsencesAfter(desk.session(), desk.clock.now()); });
    }
    [[nodiscard]] core::UserId ownerOf(core::CaseId id) { return desk.caseOf(id).owner; }
    void refresh() { support::valueOf(desk.bus().refreshCompany()); }

    CommandDesk desk;
    QList<core::CaseId> cases;
};

Engine either() { return GENERATE(Engine::Sqlite, Engine::Postgres); }

} // namespace

TEST_CASE("an absence moves the cases as ordinary assignments, in one act") {
    Team team(either());
    CommandDesk& desk = team.desk;
    const State before = desk.stateOf(team.cases[0]);
    const auto receipt = desk.done(desk.supervisor, team.absence());
    REQUIRE(receipt.absence);
    CHECK(receipt.owner == desk.ana.id);
    CHECK(team.inForce() == QList{*receipt.absence});
    CHECK(team.inForce()[0].note == u"Vacaciones"_s);
    CHECK(receipt.changes.changes.size() == 4);
    CHECK(receipt.changes.changes.last() == app::Change{u"absence"_s, receipt.absence->id.value(), 1});
    for (const core::CaseId id : team.cases) {
        const core::Case moved = desk.caseOf(id);
        CHECK(moved.owner == desk.luis.id);
        CHECK(moved.version == 2);
        const core::CaseEvent event = desk.eventsOf(id).last();
        CHECK(event.type == core::EventType::Assigned);
        CHECK(event.actor == desk.supervisor.id);
        const QJsonObject reason = QJsonDocument::fromJson(event.text.toUtf8()).object();
        CHECK(reason[u"rule"].toString() == u"absence"_s);
        CHECK(reason[u"of"].toString() == u"ana"_s);
        CHECK(reason[u"by"].toString() == u"sofia"_s);
    }
    CHECK(desk.stateOf(team.cases[0]).clocks == before.clocks);
    const auto log = desk.reading([&] { return store::findChangesSince(desk.session(), 0, 100); });
    CHECK(log.last().entity == u"absence"_s);
    CHECK(log[log.size() - 2].entity == u"case"_s);
}

TEST_CASE("one undo takes the whole act back, and its undo does it again") {
    Team team(either());
    CommandDesk& desk = team.desk;
    QList<State> before;
    for (const core::CaseId id : team.cases)
        before << desk.stateOf(id);
    const auto declared = desk.done(desk.supervisor, team.absence());
    const auto undone = desk.done(desk.supervisor, *declared.inverse);
    for (int i = 0; i < team.cases.size(); ++i)
        CHECK(desk.stateOf(team.cases[i]) == before[i]);
    CHECK(team.inForce().isEmpty());
    const auto redone = desk.done(desk.supervisor, *undone.inverse);
    for (const core::CaseId id : team.cases)
        CHECK(team.ownerOf(id) == desk.luis.id);
    CHECK(team.inForce().size() == 1);
    desk.done(desk.supervisor, *redone.inverse);
    for (int i = 0; i < team.cases.size(); ++i)
        CHECK(desk.stateOf(team.cases[i]) == before[i]);
    CHECK(team.inForce().isEmpty());
}

TEST_CASE("an undo that meets a changed case names it and leaves everything as it is") {
    Team team(either());
    CommandDesk& desk = team.desk;
    const auto declared = desk.done(desk.supervisor, team.absence());
    desk.done(desk.luis, note(team.cases[1], u"Called already"_s));
    const QString number = desk.caseOf(team.cases[1]).number;
    const auto refused = desk.run(desk.supervisor, *declared.inverse);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::Conflict);
    CHECK(refused.error().rule == u"absence.case_changed_since"_s);
    CHECK(app::describe(refused.error()).contains(number));
    CHECK(app::describe(refused.error()).contains(u"luis"_s));
    for (const core::CaseId id : team.cases)
        CHECK(team.ownerOf(id) == desk.luis.id);
    CHECK(team.inForce().size() == 1);
}

TEST_CASE("a case that is no longer the person's stops the whole act and is named") {
    Team team(either());
    CommandDesk& desk = team.desk;
    const auto command = team.absence();
    SECTION("somebody else has it") {
        desk.done(desk.supervisor, app::AssignCase{team.cases[2], desk.supervisor.id, u"Mine"_s});
    }
    SECTION("it is over") {
        desk.done(desk.ana, answer(desk, team.cases[2]));
        desk.done(desk.ana, app::CloseCase{team.cases[2], core::Evidence::CallReached, {}, {}});
    }
    const auto refused = desk.run(desk.supervisor, command);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"absence.case_moved"_s);
    CHECK(app::describe(refused.error()).contains(desk.caseOf(team.cases[2]).number));
    CHECK(team.ownerOf(team.cases[0]) == desk.ana.id);
    CHECK(team.inForce().isEmpty());
}

TEST_CASE("who may declare whose absence") {
    Team team(Engine::Sqlite);
    CommandDesk& desk = team.desk;
    CHECK(desk.refusal(desk.luis, team.absence()) == u"permission.not_yourself"_s);
    CHECK(desk.refusal(desk.advisor, team.absence()) == u"permission.role"_s);
    CHECK(desk.refusal(desk.administrator, team.absence()) == u"permission.role"_s);
    const auto own = desk.done(desk.ana, team.absence());
    CHECK(desk.refusal(desk.luis, app::EndAbsence{own.absence->id}) == u"permission.not_yourself"_s);
    CHECK(desk.refusal(desk.luis, *own.inverse) == u"permission.not_yourself"_s);
    desk.done(desk.ana, app::EndAbsence{own.absence->id});
}

TEST_CASE("what is wrong with an absence is said by field") {
    Team team(Engine::Sqlite);
    CommandDesk& desk = team.desk;
    const core::Instant now = desk.clock.now();
    const auto errors = [&](const std::function<void(app::DeclareAbsence&)>& spoil) {
        auto command = team.absence();
        spoil(command);
        return desk.fieldErrors(desk.supervisor, command);
    };
    CHECK(errors([&](auto& wrong) { wrong.until = wrong.from; }) == QStringList{u"until:not_after_start"_s});
    CHECK(errors([&](auto& wrong) { wrong.from = now - 50min, wrong.until = now; }) ==
          QStringList{u"until:not_after_start"_s});
    CHECK(errors([&](auto& wrong) { wrong.from = now - 61min; }) == QStringList{u"from:long_past"_s});
    CHECK(errors([&](auto& wrong) { wrong.from = now - 60min; }).isEmpty());
    CHECK(errors([&](auto& wrong) { wrong.until = now + 24h * 400; }) == QStringList{u"until:too_far"_s});
    CHECK(errors([&](auto& wrong) { wrong.user = {}; }).contains(u"user:required"_s));
    CHECK(errors([&](auto& wrong) { wrong.note = QString(501, u'x'); }) == QStringList{u"note:too_long"_s});
    CHECK(errors([&](auto& wrong) { wrong.moves[0].to = wrong.user; }) == QStringList{u"moves:same_person"_s});
    CHECK(errors([&](auto& wrong) { wrong.moves << wrong.moves[0]; }) == QStringList{u"moves:twice"_s});
    CHECK(errors([&](auto& wrong) { wrong.moves[0].to = team.desk.quality.id; }) ==
          QStringList{u"moves:not_an_owner"_s});
}

TEST_CASE("absences of one person don't overlap") {
    Team team(either(), 0);
    CommandDesk& desk = team.desk;
    const auto first = desk.done(desk.supervisor, team.absence());
    auto second = team.absence();
    second.from = second.from + 71h;
    second.until = second.until + 99h;
    const auto refused = desk.run(desk.supervisor, second);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"absence.overlaps"_s);
    CHECK_FALSE(app::describe(refused.error()).contains(u"{"_s));
    second.from = first.absence->until;
    desk.done(desk.supervisor, second);
    auto others = team.absence();
    others.user = desk.luis.id;
    CHECK(desk.refusal(desk.supervisor, others).isEmpty());
    SECTION("an absence that was taken back doesn't come back over another one") {
        const auto undone = desk.done(desk.supervisor, *first.inverse);
        desk.done(desk.supervisor, team.absence());
        CHECK(desk.refusal(desk.supervisor, *undone.inverse) == u"absence.overlaps"_s);
    }
}

TEST_CASE("an absence ends when the person is back, and that can be undone") {
    Team team(either(), 1);
    CommandDesk& desk = team.desk;
    const auto declared = desk.done(desk.supervisor, team.absence());
    desk.clock.advance(5h);
    const auto ended = desk.done(desk.supervisor, app::EndAbsence{declared.absence->id});
    CHECK(ended.absence->endedAt == desk.clock.now());
    CHECK(team.inForce().isEmpty());
    CHECK(team.ownerOf(team.cases[0]) == desk.luis.id);
    CHECK(desk.refusal(desk.supervisor, app::EndAbsence{declared.absence->id}) == u"absence.over"_s);
    CHECK(desk.refusal(desk.supervisor, app::EndAbsence{core::AbsenceId(99)}) == u"absence.unknown"_s);
    CHECK(desk.refusal(desk.supervisor, *declared.inverse) == u"absence.changed_since"_s);
    desk.done(desk.supervisor, *ended.inverse);
    CHECK(team.inForce().size() == 1);
    SECTION("one to come is cancelled before it begins") {
        auto next = team.absence();
        next.moves.clear();
        next.from = declared.absence->until;
        next.until = next.from + 24h;
        const auto toCome = desk.done(desk.supervisor, next);
        desk.done(desk.supervisor, app::EndAbsence{toCome.absence->id});
        CHECK(team.inForce() == QList{*declared.absence});
    }
}

TEST_CASE("the rule gives nothing to who is absent, from the first moment to the last") {
    Team team(either(), 0);
    CommandDesk& desk = team.desk;
    auto command = team.absence();
    command.from = desk.clock.now() + 30s;
    command.until = desk.clock.now() + 30min;
    desk.done(desk.supervisor, command);
    QList<core::UserId> owners{desk.done(desk.advisor, desk.call()).owner, desk.done(desk.advisor, desk.call()).owner};
    CHECK(owners.contains(desk.ana.id));
    desk.clock.advance(30s);
    for (int i = 0; i < 4; ++i)
        CHECK(desk.done(desk.advisor, desk.call()).owner == desk.luis.id);
    desk.clock.advance(30min);
    CHECK(desk.done(desk.advisor, desk.call()).owner == desk.ana.id);
}

TEST_CASE("an absence declared at another desk is known within a minute") {
    Team team(either(), 0);
    CommandDesk& desk = team.desk;
    const auto other = desk.testStore().connect();
    app::Bus elsewhere(*other, desk.clock, u"desk-2"_s);
    const core::UserId first = desk.done(desk.advisor, desk.call()).owner;
    auto command = team.absence();
    command.user = first == desk.ana.id ? desk.luis.id : desk.ana.id; // whose turn it is
    support::valueOf(elsewhere.run(desk.supervisor, command));
    desk.clock.advance(1min);
    for (int i = 0; i < 3; ++i)
        CHECK(desk.done(desk.advisor, desk.call()).owner == first);
}

TEST_CASE("a case is given to an absent person by hand only with a reason, and the receipt warns") {
    Team team(Engine::Sqlite, 1);
    CommandDesk& desk = team.desk;
    auto command = team.absence();
    command.user = desk.luis.id;
    command.moves.clear();
    const auto declared = desk.done(desk.supervisor, command);
    team.refresh();
    CHECK(desk.fieldErrors(desk.ana, app::AssignCase{team.cases[0], desk.luis.id, {}}) ==
          QStringList{u"reason:required"_s});
    const auto receipt = desk.done(desk.ana, app::AssignCase{team.cases[0], desk.luis.id, u"He knows her"_s});
    CHECK(receipt.ownerAbsentUntil == declared.absence->until);
    const auto back = desk.done(desk.ana, app::AssignCase{team.cases[0], desk.ana.id, u"After all not"_s});
    CHECK_FALSE(back.ownerAbsentUntil);
}

TEST_CASE("an absence declared for later hands over when it begins") {
    Team team(either());
    CommandDesk& desk = team.desk;
    const core::Instant from = desk.clock.now() + 8h;
    auto command = team.absence();
    command.from = from;
    const auto jobs = [&] {
        app::JobReport report = support::valueOf(app::runJobs(desk.session(), desk.bus(), desk.clock, 1000));
        while (!report.isIdle() && report.handedOver == 0)
            report = support::valueOf(app::runJobs(desk.session(), desk.bus(), desk.clock, 1000));
        return report;
    };
    const auto declared = desk.done(desk.supervisor, command);
    for (const core::CaseId id : team.cases)
        CHECK(team.ownerOf(id) == desk.ana.id);
    desk.clock.set(from - 1ms);
    CHECK(jobs().nextAt == from);
    desk.clock.set(from);
    SECTION("it begins") {
        CHECK(jobs().handedOver == 3);
        for (const core::CaseId id : team.cases)
            CHECK(team.ownerOf(id) == desk.luis.id);
        const QJsonObject reason =
            QJsonDocument::fromJson(desk.eventsOf(team.cases[0]).last().text.toUtf8()).object();
        CHECK(reason[u"rule"].toString() == u"absence"_s);
        CHECK(jobs().handedOver == 0);
    }
    SECTION("what came since goes too, and what is over does not") {
        auto call = desk.call();
        call.owner = desk.ana.id;
        call.receivedAt = desk.clock.now() - 1h;
        const core::CaseId late = desk.done(desk.supervisor, call).caseId;
        desk.done(desk.ana, answer(desk, team.cases[1]));
        desk.done(desk.ana, app::CloseCase{team.cases[1], core::Evidence::CallReached, {}, {}});
        CHECK(jobs().handedOver == 3);
        CHECK(team.ownerOf(late) == desk.luis.id);
        CHECK(team.ownerOf(team.cases[1]) == desk.ana.id);
    }
    SECTION("it was taken back") {
        desk.clock.set(from - 1h);
        desk.done(desk.supervisor, *declared.inverse);
        desk.clock.set(from);
        CHECK(jobs().handedOver == 0);
        CHECK(team.ownerOf(team.cases[0]) == desk.ana.id);
    }
}

TEST_CASE("an absence for later that shall hand nothing over leaves the cases") {
    Team team(Engine::Sqlite);
    CommandDesk& desk = team.desk;
    auto command = team.absence();
    command.from = desk.clock.now() + 8h;
    command.moves.clear();
    command.handsOver = GENERATE(false, true);
    desk.done(desk.supervisor, command);
    desk.clock.set(command.from);
    int moved = 0;
    for (int round = 0; round < 3; ++round)
        moved += support::valueOf(app::runJobs(desk.session(), desk.bus(), desk.clock, 1000)).handedOver;
    CHECK(moved == (command.handsOver ? 3 : 0));
}
