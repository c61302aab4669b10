#include "app/outbox.h"

#include "app/directory.h"
#include "app/memberorders.h"
#include "app/sender.h"
#include "commanddesk.h"
#include "store/directorytable.h"

using namespace Qt::StringLiterals;
using commandtest::CommandDesk;
using core::OutgoingState;
using support::valueOf;

namespace {

core::NetworkProfile reached(CommandDesk& desk) {
    core::NetworkProfile profile;
    profile.member = desk.north;
    profile.email = u"  taller@norte.example "_s;
    profile.phone = u"300 111 2233"_s;
    return valueOf(
        app::saveNetworkProfile(desk.session(), desk.clock, desk.supervisor, desk.bus().company(), profile, u"test"_s));
}

QStringList wrong(CommandDesk& desk, const core::NetworkProfile& profile) {
    QStringList found;
    const auto saved =
        app::saveNetworkProfile(desk.session(), desk.clock, desk.supervisor, desk.bus().company(), profile, u"test"_s);
    if (!saved)
        for (const core::FieldError& each : saved.error().fields)
            found << each.field + u':' + each.rule;
    return found;
}

QList<core::Outgoing> waiting(CommandDesk& desk) {
    return valueOf(app::readOutbox(desk.session(), desk.supervisor, store::OutboxShelf::Waiting));
}

} // namespace

TEST_CASE("the directory keeps addresses that work, and says which don't") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    const core::NetworkProfile profile = reached(desk);
    CHECK(profile.email == u"taller@norte.example"_s);
    CHECK(profile.phone == u"+573001112233"_s);
    CHECK(valueOf(app::readNetworkProfile(desk.session(), desk.supervisor, desk.north)) == profile);

    CHECK(valueOf(app::readNetworkProfile(desk.session(), desk.member, desk.north)) == profile); // their own
    CHECK(app::readNetworkProfile(desk.session(), desk.member, desk.south).error().code == core::ErrorCode::Denied);

    core::NetworkProfile broken = profile;
    broken.email = u"taller@norte.example\r\nRCPT TO:<x@y.example>"_s;
    broken.phone = u"12"_s;
    broken.language = u"pt"_s;
    broken.capacity = -1;
    CHECK(wrong(desk, broken) ==
          QStringList{u"email:address"_s, u"phone:phone"_s, u"language:code"_s, u"capacity:negative"_s});
    core::NetworkProfile old = profile;
    old.version = 0;
    const auto lost =
        app::saveNetworkProfile(desk.session(), desk.clock, desk.supervisor, desk.bus().company(), old, u"test"_s);
    CHECK(lost.error().rule == u"directory.changed_meanwhile"_s);
    const auto denied =
        app::saveNetworkProfile(desk.session(), desk.clock, desk.advisor, desk.bus().company(), profile, u"test"_s);
    CHECK(denied.error().code == core::ErrorCode::Denied);
}

TEST_CASE("a person sends again to the right address, or never, but not what went") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    static_cast<void>(reached(desk));
    desk.done(desk.supervisor, app::EscalateCase{desk.logged(), desk.north, {}});
    const QList<core::Outgoing> messages = waiting(desk);
    REQUIRE(messages.size() == 2);
    const auto retry = [&](core::OutgoingId id, const QString& address, const core::User& actor) {
        return app::retryMessage(desk.session(), desk.clock, actor, id, address, u"test"_s);
    };
    CHECK(retry(messages[1].id, u"nobody"_s, desk.ana).error().fields ==
          QList{core::FieldError{u"address"_s, u"address"_s}});
    const core::Outgoing again = valueOf(retry(messages[1].id, u"jefe@norte.example"_s, desk.ana));
    CHECK(again.state == OutgoingState::Ready);
    CHECK(again.address == u"jefe@norte.example"_s);
    CHECK(retry(messages[0].id, {}, desk.member).error().code == core::ErrorCode::Denied);
    CHECK(retry(core::OutgoingId(999), {}, desk.ana).error().rule == u"message.unknown"_s);

    CHECK(valueOf(app::discardMessage(desk.session(), desk.clock, desk.ana, messages[0].id, u"test"_s)).state ==
          OutgoingState::Discarded);
    CHECK(waiting(desk).size() == 1);
    CHECK(retry(messages[0].id, {}, desk.advisor).error().code == core::ErrorCode::Denied);
    CHECK(valueOf(retry(messages[0].id, {}, desk.ana)).state == OutgoingState::Ready); // takes the discarding back
    CHECK(waiting(desk).size() == 2);
    CHECK(app::readOutbox(desk.session(), desk.member, store::OutboxShelf::Newest).error().code ==
          core::ErrorCode::Denied);
}

TEST_CASE("a customer with an address gets one receipt with the number and the promised time; nobody else does") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    app::LogCase call = desk.call();
    static_cast<void>(desk.done(desk.advisor, call)); // a phone and no consent: nothing may be sent
    CHECK(waiting(desk).isEmpty());

    call = desk.call();
    call.caller.email = u"ana@example.org"_s;
    const app::Receipt logged = desk.done(desk.advisor, call);
    const QList<core::Outgoing> messages = waiting(desk);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].purpose == core::Purpose::Receipt);
    CHECK(messages[0].address == u"ana@example.org"_s);
    CHECK(messages[0].subject.contains(logged.number));
    CHECK(messages[0].body.contains(u"martes 24 de noviembre, 09:00"_s));

    SECTION("who takes the case back within the hold takes the receipt back") {
        desk.done(desk.advisor, *logged.inverse);
        CHECK(waiting(desk).isEmpty());
    }
    SECTION("one that was received long ago, or answered at once, asks for none") {
        app::LogCase old = call;
        old.receivedAt = desk.clock.now() - std::chrono::hours(13);
        static_cast<void>(desk.done(desk.advisor, old));
        CHECK(waiting(desk).size() == 1);
    }
}

TEST_CASE("a member takes a case and tells what was done by text message, from their own phone only") {
    CommandDesk desk(GENERATE(store::Engine::Sqlite, store::Engine::Postgres));
    static_cast<void>(reached(desk));
    const core::CaseId id = desk.logged();
    desk.done(desk.supervisor, app::EscalateCase{id, desk.north, {}});
    const QString code = desk.reading([&] { return store::findOpenEscalation(desk.session(), id)->code; });
    const auto order = [&](const QString& text, const QString& from = u"573001112233"_s) {
        const auto followed = app::followMemberOrder(desk.session(), desk.bus(), desk.supervisor, {from, text});
        return followed ? followed->number : followed.error().rule;
    };
    CHECK(order(u"buenos días"_s) == u"order.unclear"_s);
    CHECK(order(u"ACEPTO 0000"_s) == u"order.unknown_code"_s);
    CHECK(order(u"ACEPTO "_s + code, u"573009998877"_s) == u"order.other_phone"_s);
    CHECK(desk.eventCodes(id).count(u"accepted"_s) == 0);

    const QString number = desk.caseOf(id).number;
    CHECK(order(u"acepto  "_s + code) == number);
    CHECK(desk.eventCodes(id).count(u"accepted"_s) == 1);
    CHECK(desk.eventsOf(id).last().actor == desk.member.id);
    for (int twice = 0; twice < 2; ++twice)
        CHECK(order(u"ACEPTO %1 voy a las 4"_s.arg(code)) == number);
    CHECK(desk.eventCodes(id).count(u"accepted"_s) == 1);
    CHECK(desk.eventsOf(id).last().text == u"voy a las 4"_s);
    for (int twice = 0; twice < 2; ++twice)
        CHECK(order(u"RESUELTO %1 se cambió el cable"_s.arg(code), u"+57 300 111 2233"_s) == number);
    CHECK(desk.eventCodes(id).count(u"member_answered"_s) == 2);
    const auto denied =
        app::followMemberOrder(desk.session(), desk.bus(), desk.member, {u"573001112233"_s, u"ACEPTO 1"_s});
    CHECK(denied.error().code == core::ErrorCode::Denied);
    CHECK(desk.eventsOf(id).last().text == u"se cambió el cable"_s);
    CHECK(order(u"acepto "_s + code) == number); // gateways tell a message twice
    CHECK(desk.eventCodes(id).count(u"accepted"_s) == 1);
}
