#include "app/healthboard.h"

#include "app/agreements.h"
#include "app/alarms.h"
#include "app/notifications.h"
#include "app/sender.h"
#include "commanddesk.h"
#include "store/directorytable.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::EscalationRow;
using app::EscalationState;
using commandtest::CommandDesk;
using core::Measure;
using core::NotificationKind;
using core::Recipient;
using support::valueOf;

namespace {

class WorkingMail final : public messaging::MailTransport {
public:
    messaging::SendOutcome send(const messaging::Envelope&, const QByteArray&, const std::stop_token&) override {
        return answer;
    }
    messaging::SendOutcome answer;
};

/// A desk at 09:00 whose promises tell: half of the time to the owner, the end to the owner and the supervisor.
struct Watch : CommandDesk {
    explicit Watch(store::Engine engine)
        : CommandDesk(engine) {
        agree(core::AgreementScope::Case, Measure::Resolution, 10h,
              {{{}, 0h, {Recipient::Owner, Recipient::Supervisors}, false}, {50, {}, {Recipient::Owner}, false}});
        agree(core::AgreementScope::Network, Measure::NetworkAcceptance, 2h, {{{}, 0h, {Recipient::Owner}, false}});
        valueOf(bus().refreshCompany());
    }
    void agree(core::AgreementScope scope, Measure measure, core::Duration time,
               const QList<core::Threshold>& thresholds) {
        core::Agreement agreement;
        agreement.code = core::toCode(scope);
        agreement.name = {agreement.code, agreement.code};
        agreement.scope = scope;
        core::Target target;
        target.measure = measure;
        target.allowance = core::clockHours(time);
        target.thresholds = thresholds;
        agreement.targets = {target};
        valueOf(app::saveAgreement(session(), clock, administrator, agreement, u"test"_s));
    }
    void ring() { valueOf(app::ringAlarms(session(), bus(), clock.now(), 100)); }
    void go(core::Duration span) {
        clock.advance(span);
        ring();
    }
    app::HealthBoard board() {
        return valueOf(app::readHealthBoard(session(), supervisor, bus().company(), {}, clock.now()));
    }
    QList<EscalationRow> rows() { return board().escalations; }
    void read(const core::User& user) { valueOf(app::markNotificationsRead(session(), user, clock.now())); }
    [[nodiscard]] const core::User& ownerOf(core::CaseId id) { return caseOf(id).owner == ana.id ? ana : luis; }
};

} // namespace

TEST_CASE("a step stands open, is ignored after a quarter of an hour, and seen once somebody read it") {
    Watch watch(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = watch.logged();
    const core::User owner = watch.ownerOf(id);
    CHECK(watch.rows().isEmpty());
    watch.go(5h);
    const core::Instant half = watch.clock.now();
    REQUIRE(watch.rows().size() == 1);
    EscalationRow row = watch.rows().first();
    CHECK(row.caseId == id);
    CHECK(row.number == watch.caseOf(id).number);
    CHECK(row.due == watch.caseOf(id).due);
    CHECK(row.at == half);
    CHECK(row.notice == NotificationKind::Alarm);
    CHECK(row.measure == Measure::Resolution);
    CHECK(row.alarm == u"50%"_s);
    CHECK(row.level == 1);
    CHECK(row.people == QStringList{owner.name});
    CHECK(row.state == EscalationState::Open);
    CHECK(watch.board().ignored() == 0);

    watch.clock.advance(15min);
    CHECK(watch.rows().first().state == EscalationState::Open);
    watch.clock.advance(1ms);
    CHECK(watch.rows().first().state == EscalationState::Ignored);
    CHECK(watch.rows().first().since == half);
    CHECK(watch.board().ignored() == 1);

    watch.read(owner);
    row = watch.rows().first();
    CHECK(row.state == EscalationState::Seen);
    CHECK(row.since == watch.clock.now());
    CHECK(row.seenBy == owner.name);
}

TEST_CASE("one step that tells two is one row, seen when the first of them read it, done when the case is closed") {
    Watch watch(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = watch.logged();
    watch.go(5h);
    watch.read(watch.ownerOf(id));
    watch.go(5h);
    QList<EscalationRow> rows = watch.rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].level == 2);
    CHECK(rows[0].people.size() == 2);
    CHECK(rows[0].people.contains(watch.supervisor.name));
    CHECK(rows[1].level == 1);
    watch.clock.advance(1h);
    watch.read(watch.supervisor);
    CHECK(watch.rows()[0].state == EscalationState::Seen);
    CHECK(watch.rows()[0].seenBy == watch.supervisor.name);
    watch.done(watch.supervisor, app::CloseCase{id, core::Evidence::Withdrawn, {}, u"ya no"_s});
    for (const EscalationRow& each : watch.rows())
        CHECK(each.state == EscalationState::Done);
}

TEST_CASE("a reminder that waits for the morning is not ignored before it could be read") {
    Watch watch(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    for (core::User user : {watch.ana, watch.luis, watch.supervisor}) {
        user.shiftFrom = QTime(8, 0);
        user.shiftTo = QTime(13, 30);
        valueOf(app::changeUser(watch.session(), watch.clock, app::systemUser(), user));
    }
    valueOf(watch.bus().refreshCompany());
    (void)watch.logged();
    watch.go(5h);             // 14:00
    watch.clock.advance(10h); // after midnight: what nobody read stays
    REQUIRE(watch.rows().size() == 1);
    CHECK(watch.rows().first().state == EscalationState::Open);
    CHECK(watch.rows().first().since == *core::Instant::fromIso(u"2026-11-24T13:00:00.000Z"_s));
    watch.clock.advance(8h + 16min);
    CHECK(watch.rows().first().state == EscalationState::Ignored);
    watch.clock.advance(24h * 3); // over a weekend
    REQUIRE(watch.rows().size() == 1);
    CHECK(watch.rows().first().state == EscalationState::Ignored);
    watch.clock.advance(24h * 5);
    CHECK(watch.rows().isEmpty());
}

TEST_CASE("a case at the network is open, late when nobody accepts it, seen once accepted, done when it is back") {
    Watch watch(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    core::NetworkProfile profile;
    profile.member = watch.north;
    profile.email = u"taller@norte.example"_s;
    valueOf(store::write(watch.session(),
                         [&]() -> core::Result<bool> { return store::writeNetworkProfile(watch.session(), profile); }));
    const auto id = watch.logged();
    watch.done(watch.supervisor, app::EscalateCase{id, watch.north, {}});
    const core::Instant begin = watch.clock.now();
    const auto network = [&] {
        for (const EscalationRow& each : watch.rows())
            if (each.isNetwork())
                return each;
        FAIL("the network has nothing");
        return EscalationRow();
    };
    EscalationRow row = network();
    CHECK(row.people == QStringList{u"Norte"_s});
    CHECK(row.state == EscalationState::Open);
    CHECK(row.acceptBy == begin + 2h);
    CHECK_FALSE(row.sentAt);

    app::Channels channels;
    auto mail = std::make_unique<WorkingMail>();
    channels.mail = std::move(mail);
    channels.from = {u"Reparo"_s, u"casos@reparo.example"_s};
    watch.clock.advance(10s);
    static_cast<void>(valueOf(app::Sender(watch.session(), channels, watch.clock, u"agent"_s).sendDue(10)));
    CHECK(network().sentAt == watch.clock.now());

    watch.go(2h);
    row = network();
    CHECK(row.state == EscalationState::Ignored);
    CHECK(row.since == begin + 2h);
    CHECK(watch.rows().first().isNetwork()); // the longest ignored
    watch.clock.advance(24h);
    CHECK(network().state == EscalationState::Ignored); // of yesterday, and still nobody has accepted it
    watch.done(watch.supervisor, app::AcceptCase{id, u"Pedro"_s});
    CHECK(watch.rows().isEmpty());

    const auto other = watch.logged();
    watch.done(watch.supervisor, app::EscalateCase{other, watch.north, {}});
    watch.done(watch.supervisor, app::AcceptCase{other, u"Pedro"_s});
    CHECK(network().state == EscalationState::Seen);
    watch.done(watch.supervisor, app::StartCase{other});
    CHECK(network().state == EscalationState::Done);
}

TEST_CASE("an order that a server refused is red at once") {
    Watch watch(store::Engine::Sqlite);
    core::NetworkProfile profile;
    profile.member = watch.north;
    profile.email = u"taller@norte.example"_s;
    valueOf(store::write(watch.session(),
                         [&]() -> core::Result<bool> { return store::writeNetworkProfile(watch.session(), profile); }));
    watch.done(watch.supervisor, app::EscalateCase{watch.logged(), watch.north, {}});
    app::Channels channels;
    auto mail = std::make_unique<WorkingMail>();
    mail->answer = {messaging::Delivery::Permanent, messaging::Fault::Recipient, 550, u"no such user"_s, {}, {}};
    channels.mail = std::move(mail);
    channels.from = {u"Reparo"_s, u"casos@reparo.example"_s};
    watch.clock.advance(10s);
    static_cast<void>(valueOf(app::Sender(watch.session(), channels, watch.clock, u"agent"_s).sendDue(10)));
    REQUIRE(watch.rows().size() == 1);
    CHECK(watch.rows().first().state == EscalationState::Ignored);
    CHECK(watch.rows().first().isStuck);
}

TEST_CASE("of a time without an agent one row tells how much rang") {
    Watch watch(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const auto id = watch.logged();
    watch.go(5h + 20min);
    REQUIRE(watch.rows().size() == 1);
    CHECK(watch.rows().first().notice == NotificationKind::Digest);
    CHECK_FALSE(watch.rows().first().caseId.isValid());
    CHECK(watch.rows().first().people == QStringList{watch.ownerOf(id).name});
    watch.read(watch.ownerOf(id));
    CHECK(watch.rows().first().state == EscalationState::Seen);
}

TEST_CASE("late reasons of a month count each case once, by what was said last and still stands") {
    Watch watch(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    QList<core::CaseId> ids;
    for (int i = 0; i < 4; ++i)
        ids << watch.started();
    watch.go(11h);
    const auto explain = [&](int which, core::LateReason reason) {
        return watch.done(watch.supervisor, app::ExplainDelay{ids[which], reason, {}});
    };
    explain(0, core::LateReason::Partner);
    explain(1, core::LateReason::Parts);
    explain(1, core::LateReason::Partner); // it was another
    explain(2, core::LateReason::Staffing);
    const auto taken = explain(3, core::LateReason::Customer);
    watch.done(watch.supervisor, *taken.inverse);
    using Shares = QList<app::LateShare>;
    CHECK(watch.board().lateReasons == Shares{{core::LateReason::Partner, 2}, {core::LateReason::Staffing, 1}});
    watch.clock.advance(24h * 31);
    CHECK(watch.board().lateReasons.isEmpty());
}

TEST_CASE("administrators see no cases, and nobody else but supervisors sees the page") {
    Watch watch(store::Engine::Sqlite);
    (void)watch.logged();
    watch.go(10h);
    const auto read = [&](const core::User& reader) {
        return app::readHealthBoard(watch.session(), reader, watch.bus().company(), {}, watch.clock.now());
    };
    const auto seen = read(watch.administrator);
    REQUIRE(seen);
    CHECK_FALSE(seen->hasCases);
    CHECK(seen->escalations.isEmpty());
    CHECK(seen->lines.size() == 7);
    CHECK(read(watch.supervisor)->hasCases);
    for (const core::User& each : {watch.ana, watch.advisor, watch.quality, watch.member})
        CHECK(read(each).error().code == core::ErrorCode::Denied);
}
