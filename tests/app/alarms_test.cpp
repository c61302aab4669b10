#include "app/alarms.h"

#include "app/agreements.h"
#include "app/notifications.h"
#include "commanddesk.h"
#include "store/clocktable.h"
#include "store/notificationtable.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using commandtest::CommandDesk;
using core::Recipient;
using support::valueOf;

namespace {

core::Target target(core::Measure measure, core::Duration time, const QList<core::Threshold>& thresholds) {
    core::Target made;
    made.measure = measure;
    made.allowance = core::clockHours(time);
    made.thresholds = thresholds;
    return made;
}

/// Puts new cases under one agreement with these targets.
void agree(CommandDesk& desk, const QList<core::Target>& targets) {
    core::Agreement agreement;
    agreement.code = u"test"_s;
    agreement.name = {u"Prueba"_s, u"Test"_s};
    agreement.targets = targets;
    valueOf(app::saveAgreement(desk.session(), desk.clock, desk.administrator, agreement, u"test"_s));
    valueOf(desk.bus().refreshCompany());
}

app::AlarmReport ring(CommandDesk& desk, int batch = 1000) {
    return valueOf(app::ringAlarms(desk.session(), desk.bus(), desk.clock.now(), batch));
}

QStringList told(CommandDesk& desk, const core::User& user) {
    QStringList codes;
    for (const core::Notification& each : valueOf(app::readNotifications(desk.session(), user, desk.clock.now())))
        codes << (each.kind == core::NotificationKind::Digest ? u"digest of %1"_s.arg(each.amount) : each.alarm);
    return codes;
}

const core::User& ownerOf(CommandDesk& desk, core::CaseId id) {
    return desk.caseOf(id).owner == desk.ana.id ? desk.ana : desk.luis;
}

} // namespace

TEST_CASE("a threshold tells whom it names, once, when its time has come") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    agree(desk,
          {target(core::Measure::Resolution, 10h,
                  {{50, {}, {Recipient::Owner}, false}, {{}, 0h, {Recipient::Owner, Recipient::Supervisors}, false}})});
    const auto id = desk.logged();
    const core::User owner = ownerOf(desk, id);
    desk.clock.advance(5h - 1ms);
    CHECK(ring(desk) == app::AlarmReport{});
    desk.clock.advance(1ms);
    CHECK(ring(desk) == app::AlarmReport{1, 1});
    CHECK(ring(desk) == app::AlarmReport{});
    CHECK(told(desk, owner) == QStringList{u"50%"_s});
    CHECK(told(desk, desk.supervisor).isEmpty());

    desk.clock.advance(5h);
    CHECK(ring(desk) == app::AlarmReport{1, 2});
    CHECK(told(desk, owner) == QStringList{u"due"_s, u"50%"_s});
    CHECK(told(desk, desk.supervisor) == QStringList{u"due"_s});
    CHECK(desk.clocksOf(id)[0].breachedAt == desk.clock.now());
    CHECK_FALSE(desk.clocksOf(id)[0].nextAlarm);

    CHECK(valueOf(app::markNotificationsRead(desk.session(), owner, desk.clock.now())) == 2);
    CHECK(told(desk, owner).isEmpty());
}

TEST_CASE("after a time without an agent everything rings in order, once, and each person gets one digest") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    agree(desk, {target(core::Measure::Resolution, 10h, {{{}, 0h, {Recipient::Supervisors}, false}})});
    for (int i = 0; i < 120; ++i) {
        (void)desk.logged();
        desk.clock.advance(1min);
    }
    desk.clock.advance(48h);
    const auto report = ring(desk);
    CHECK(report.cases == 120);
    CHECK(report.told == 1);
    CHECK(told(desk, desk.supervisor) == QStringList{u"digest of 120"_s});
    CHECK(ring(desk) == app::AlarmReport{});
}

TEST_CASE("reminders wait for the person's working hours, the breach on record does not") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    core::User supervisor = desk.supervisor;
    supervisor.shiftFrom = QTime(8, 0); // Bogotá; now it is 9:00 there
    supervisor.shiftTo = QTime(17, 0);
    supervisor = valueOf(app::changeUser(desk.session(), desk.clock, app::systemUser(), supervisor));
    agree(desk, {target(core::Measure::Resolution, 10h, {{{}, 0h, {Recipient::Supervisors}, false}})});
    const auto id = desk.logged();
    desk.clock.advance(10h); // 19:00
    CHECK(ring(desk).told == 1);
    CHECK(desk.clocksOf(id)[0].breachedAt == desk.clock.now());
    CHECK(told(desk, supervisor).isEmpty());
    desk.clock.advance(13h);
    CHECK(told(desk, supervisor) == QStringList{u"due"_s});
}

TEST_CASE("a case whose owner does not confirm moves on to somebody else") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    agree(desk, {target(core::Measure::OwnershipConfirmed, 2h, {{{}, 0h, {}, true}}),
                 target(core::Measure::Resolution, 24h, {})});
    const auto id = desk.logged();
    const core::UserId first = desk.caseOf(id).owner;
    desk.clock.advance(2h + 1ms); // stopped in the very instant it would be in time
    ring(desk);
    const core::UserId second = desk.caseOf(id).owner;
    CHECK(second.isValid());
    CHECK(second != first);
    const auto clocks = desk.clocksOf(id);
    CHECK(clocks[0].state == core::ClockState::Missed);
    CHECK(clocks[1].measure == core::Measure::Resolution);
    CHECK(clocks[2].measure == core::Measure::OwnershipConfirmed);
    CHECK(clocks[2].state == core::ClockState::Running);
}

TEST_CASE("of two agents only the one with the lease works, until it runs out") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    agree(desk, {target(core::Measure::Resolution, 10h, {{{}, 0h, {Recipient::Supervisors}, false}})});
    (void)desk.logged();
    desk.clock.advance(10h);
    valueOf(store::write(desk.session(), [&]() -> core::Result<bool> {
        return store::takeLease(desk.session(), u"alarms"_s, u"another"_s, desk.clock.now(), desk.clock.now() + 30s);
    }));
    CHECK(ring(desk) == app::AlarmReport{});
    desk.clock.advance(30s);
    CHECK(ring(desk).told == 1);
}

TEST_CASE("an answered or paused case does not ring") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    agree(desk, {target(core::Measure::Resolution, 10h, {{{}, 0h, {Recipient::Supervisors}, false}})});
    const auto answered = desk.resolved();
    desk.done(desk.ana, app::CloseCase{answered, core::Evidence::CallReached, {}, {}});
    const auto waiting = desk.started();
    desk.done(desk.ana, app::WaitCase{waiting, core::WaitReason::Document, desk.clock.now() + 72h, u"factura"_s});
    desk.clock.advance(24h);
    CHECK(ring(desk) == app::AlarmReport{});
    CHECK(told(desk, desk.supervisor).isEmpty());
}

TEST_CASE("what was read stays to be seen for a while, and only the person's own can be marked") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    agree(desk, {target(core::Measure::Resolution, 10h,
                        {{50, {}, {Recipient::Owner}, false}, {75, {}, {Recipient::Owner}, false}})});
    const core::User owner = ownerOf(desk, desk.logged());
    const core::User& other = owner.id == desk.ana.id ? desk.luis : desk.ana;
    const auto unread = [&](const core::User& user) {
        return valueOf(app::countUnreadNotifications(desk.session(), user, desk.clock.now()));
    };
    desk.clock.advance(5h);
    ring(desk);
    desk.clock.advance(150min);
    ring(desk);
    REQUIRE(unread(owner) == 2);
    CHECK(unread(other) == 0);

    const auto notices = valueOf(app::readNotifications(desk.session(), owner, desk.clock.now()));
    const QList<core::NotificationId> first{notices.last().id};
    CHECK(valueOf(app::markNotificationsRead(desk.session(), other, desk.clock.now(), first)) == 0);
    CHECK(valueOf(app::markNotificationsRead(desk.session(), owner, desk.clock.now(), first)) == 1);
    CHECK(valueOf(app::markNotificationsRead(desk.session(), owner, desk.clock.now(), first)) == 0);
    CHECK(told(desk, owner) == QStringList{u"75%"_s});
    CHECK(unread(owner) == 1);

    const auto shown = [&] { return valueOf(app::readNotifications(desk.session(), owner, desk.clock.now(), 24h)); };
    REQUIRE(shown().size() == 2);
    CHECK(shown().last().readAt == desk.clock.now());
    CHECK_FALSE(shown().first().readAt);
    desk.clock.advance(25h);
    CHECK(shown().size() == 1);
}
